package dev.gouji.settings;

import dev.gouji.message.Message;
import java.util.List;

/** The one list of settings: reader, schema and documentation are made from it. */
public enum Setting {

    SEVERITY("severity", Kind.SEVERITIES),
    OFF("off", Kind.CODES),
    BODY("body", Kind.BODY),
    DEADLINE("deadline", Kind.DAY),
    LAST_YEAR("lastYear", Kind.PATH),
    TOTALS("totals", Kind.TOTALS),
    SUPPRESS("suppress", Kind.SUPPRESSIONS),
    REGULATION("regulation", Kind.REGULATION),
    EXCLUDE("exclude", Kind.PATTERNS),
    BODIES("bodies", Kind.BODIES);

    /** The type of a setting's value. */
    public enum Kind {
        /** an object from rule or group to severity */ SEVERITIES,
        /** a list of rules or groups */ CODES,
        /** the word for a kind of body */ BODY,
        /** a day of the year, MM-DD */ DAY,
        /** a path inside the folder of the settings */ PATH,
        /** an object that names a report and the folder of the reports whose total it is */ TOTALS(must("report", Type.PATH), must("of", Type.PATH)),
        /** a list of objects, each a finding that is not reported */
        SUPPRESSIONS(must("file", Type.PATH), must("rule", Type.CODE), may("cell", Type.TEXT), may("paragraph", Type.PARAGRAPH),
                may("reason", Type.TEXT)),
        /** an object with the path of the official text */ REGULATION(may("textFile", Type.TEXT)),
        /** a list of patterns of paths */ PATTERNS,
        /** a list of names of bodies, or the path of a folder with their reports */ BODIES;

        private final List<Member> members;

        Kind(Member... members) {
            this.members = List.of(members);
        }

        /** The members of an object of this kind. */
        public List<Member> members() {
            return members;
        }

        private static Member must(String name, Type type) {
            return new Member(name, type, true);
        }

        private static Member may(String name, Type type) {
            return new Member(name, type, false);
        }
    }

    /** A member of an object in a setting's value; all of them are strings. */
    public record Member(String name, Type type, boolean required) {
    }

    /** The type of a string. */
    public enum Type {
        /** anything */ TEXT,
        /** a path inside the folder of the settings */ PATH,
        /** a rule or group */ CODE,
        /** the id of a paragraph of a Word file */ PARAGRAPH
    }

    private final String key;
    private final Kind kind;

    Setting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The member's name in {@code .gouji.json}. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Its description, with an example. */
    public Message description() {
        return Message.of("setting." + key);
    }
}

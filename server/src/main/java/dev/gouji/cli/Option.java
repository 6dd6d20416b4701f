package dev.gouji.cli;

import java.util.Locale;

/** All options of all commands, in one list. Each command names its own. */
enum Option {
    BASELINE(Kind.VALUE),
    BODY(Kind.VALUE),
    CHANGED(Kind.OPTIONAL),
    CHECK(Kind.FLAG),
    DIFF(Kind.FLAG),
    DOCX(Kind.FLAG),
    DRY_RUN(Kind.FLAG),
    ALL(Kind.FLAG),
    EXCLUDE(Kind.VALUES),
    FAIL_ON(Kind.VALUE),
    FORMAT(Kind.VALUES),
    FROM(Kind.VALUE),
    IGNORE(Kind.VALUES),
    LANG(Kind.VALUE),
    LIST_FILES(Kind.FLAG),
    MAX_WARNINGS(Kind.VALUE),
    OUTPUT(Kind.VALUE, "o"),
    SELECT(Kind.VALUES),
    SHOW_SETTINGS(Kind.FLAG),
    STDIN_NAME(Kind.VALUE),
    TO(Kind.VALUE),
    TOTALS(Kind.FLAG),
    TRACKED(Kind.FLAG),
    WITH_SOFFICE(Kind.FLAG),
    YEAR(Kind.VALUE);

    /** The kind of value that an option takes. */
    enum Kind {
        /** nothing */ FLAG,
        /** one value; the last one counts */ VALUE,
        /** an optional value after = */ OPTIONAL,
        /** one value; the option may be repeated */ VALUES
    }

    private final Kind kind;
    private final String letter;

    Option(Kind kind) {
        this(kind, "");
    }

    Option(Kind kind, String letter) {
        this.kind = kind;
        this.letter = letter;
    }

    Kind kind() {
        return kind;
    }

    /** The name after two hyphens. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name after one hyphen, empty if there is none. */
    String letter() {
        return letter;
    }

    /** The option as it is typed. */
    String written() {
        return "--" + word();
    }
}

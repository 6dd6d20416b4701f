package dev.gouji.settings;

import dev.gouji.json.JsonComments;
import dev.gouji.json.JsonFault;
import dev.gouji.json.JsonSource;
import dev.gouji.message.Message;
import dev.gouji.report.BodyKind;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code .gouji.json}, JSON with comments. A mistake is reported and never ignored, because a rule that should be off would
 * run.
 */
public final class SettingsReader {

    /**
     * The settings that were read, and the mistakes in them.
     *
     * @param lines the line of each setting in the file, and of each suppression in {@code settings}
     */
    public record Result(Settings settings, List<Fault> faults, Lines lines) {

        /** One sentence for each mistake. */
        public List<Message> sentences(String path) {
            return faults.stream().map(fault -> sentence(path, fault.line(), fault.message())).toList();
        }
    }

    /** Lines are counted from 1. */
    public record Lines(Map<Setting, Integer> settings, List<Integer> suppressions) {
    }

    /**
     * A mistake.
     *
     * @param key the key of its message, such as {@code settings.unknown}
     * @param word the wrong word
     * @param nearest a similar right word, empty if there is none
     * @param line the line, counted from 1; 0 if unknown
     * @param member the path of the member, {@code severity.GJ301}; empty if the mistake is not about one
     */
    public record Fault(String key, String word, String nearest, int line, String member) {

        private static final int LONGEST = 80;

        /** The mistake in words. */
        public Message message() {
            Message sentence = Message.of(nearest.isEmpty() ? key : key + ".near").with("word", Visible.cut(word, LONGEST))
                    .with("nearest", nearest);
            return member.isEmpty() ? sentence : Message.of("settings.at").with("member", member)
                    .with("fault", sentence);
        }
    }

    private final SettingValues values;
    private Map<String, String> severity = Map.of();
    private Set<String> off = Set.of();
    private Optional<String> textFile = Optional.empty();
    private Optional<BodyKind> body = Optional.empty();
    private Optional<Deadline> deadline = Optional.empty();
    private Optional<String> lastYear = Optional.empty();
    private Optional<Settings.Totals> totals = Optional.empty();
    private List<Settings.Suppressed> suppressed = List.of();
    private List<String> exclude = List.of();
    private Optional<Settings.Bodies> bodies = Optional.empty();

    private SettingsReader(RuleCodes codes) {
        this.values = new SettingValues(codes);
    }

    /**
     * Reads a text.
     *
     * @param codes the existing rules and groups
     */
    public static Result read(String text, RuleCodes codes) {
        SettingsReader reader = new SettingsReader(codes);
        String json = JsonComments.blanked(text);
        int comma = JsonComments.idleComma(json);
        try {
            JsonSource.read(json, reader::read);
        } catch (JsonFault e) {
            reader.values.faults().add(comma < 0 ? "settings.json" : "settings.comma", "", comma < 0 ? e.line() : line(json, comma));
        }
        return new Result(reader.settings(), reader.values.faults().all(), reader.values.lines());
    }

    /**
     * A sentence about a fault of a settings file.
     *
     * @param line the line, counted from 1; 0 if unknown
     */
    public static Message sentence(String path, int line, Message fault) {
        return Message.of(line == 0 ? "cli.settings" : "cli.settings.line").with("path", path).with("line", String.valueOf(line))
                .with("fault", fault);
    }

    private static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private Settings settings() {
        return new Settings(severity, off, textFile, body, deadline, lastYear, totals, suppressed, exclude, bodies);
    }

    private Settings read(JsonSource in) throws IOException {
        if (!in.isObject()) {
            values.faults().add("settings.type.root", "", in.line());
            in.skip();
            return settings();
        }
        values.faults().members(in, "", (name, value) -> {
            for (Setting setting : Setting.values()) {
                if (setting.key().equals(name)) {
                    values.at(setting, value.line());
                    read(setting, value);
                    return;
                }
            }
            if (name.equals("$schema")) {
                value.skip();
            } else {
                values.faults().unknown(name, name, Arrays.stream(Setting.values()).map(Setting::key).toList(), value);
            }
        });
        return settings();
    }

    private void read(Setting setting, JsonSource value) throws IOException {
        switch (setting) {
            case SEVERITY -> severity = values.severities(value);
            case OFF -> off = values.codes(value);
            case BODY -> body = values.body(value);
            case DEADLINE -> deadline = values.day(value);
            case LAST_YEAR -> lastYear = values.path(value);
            case TOTALS -> totals = values.totals(value);
            case SUPPRESS -> suppressed = values.suppressions(value);
            case REGULATION -> textFile = values.textFile(value);
            case EXCLUDE -> exclude = values.patterns(value);
            case BODIES -> bodies = values.bodies(value);
            default -> throw new IllegalStateException("no code reads the setting " + setting.key());
        }
    }
}

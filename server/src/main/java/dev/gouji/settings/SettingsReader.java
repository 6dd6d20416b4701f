package dev.gouji.settings;

import dev.gouji.json.JsonFault;
import dev.gouji.json.JsonSource;
import dev.gouji.report.BodyKind;
import java.io.IOException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code .gouji.json}. Every mistake in it is reported: a rule that was meant to be off would go on otherwise. */
public final class SettingsReader {

    /**
     * What was read, and what is wrong with it.
     *
     * @param faults the keys of messages under {@code settings.}, each with the word that is wrong
     */
    public record Result(Settings settings, List<Fault> faults) {
    }

    /** @param key the message, {@code settings.unknown} and so on */
    public record Fault(String key, String word) {
    }

    private final SettingValues values;
    private Map<String, String> severity = Map.of();
    private Set<String> off = Set.of();
    private Optional<String> textFile = Optional.empty();
    private Optional<BodyKind> body = Optional.empty();
    private Optional<MonthDay> deadline = Optional.empty();
    private Optional<String> lastYear = Optional.empty();
    private Optional<Settings.Totals> totals = Optional.empty();
    private List<Settings.Suppressed> suppressed = List.of();

    private SettingsReader(Set<String> codes) {
        this.values = new SettingValues(codes);
    }

    /** Reads a text; {@code codes} are the rules and groups that there are. */
    public static Result read(String json, Set<String> codes) {
        SettingsReader reader = new SettingsReader(codes);
        try {
            JsonSource.read(json, reader::read);
        } catch (JsonFault e) {
            reader.values.fault("settings.json", "");
        }
        return new Result(reader.settings(), reader.values.faults());
    }

    private Settings settings() {
        return new Settings(severity, off, textFile, body, deadline, lastYear, totals, suppressed);
    }

    private Settings read(JsonSource in) throws IOException {
        in.object((name, value) -> {
            for (Setting setting : Setting.values()) {
                if (setting.key().equals(name)) {
                    read(setting, value);
                    return;
                }
            }
            if (name.equals("$schema")) {
                value.skip();
            } else {
                values.unknown(name, value);
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
            case SUPPRESS -> suppressed = value.array(values::suppressed).stream().flatMap(Optional::stream).toList();
            case REGULATION -> textFile = values.textFile(value);
        }
    }
}

package dev.gouji.settings;

import dev.gouji.json.JsonSource;
import dev.gouji.report.BodyKind;
import java.io.IOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what each setting may be set to, and remembers what is wrong; a wrong value counts as not set. */
final class SettingValues {

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "hint");
    /** The last day of each month; the deadline may be any day of a leap year. */
    private static final List<Integer> DAYS = List.of(31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

    private final Set<String> codes;
    private final List<SettingsReader.Fault> faults = new ArrayList<>();

    SettingValues(Set<String> codes) {
        this.codes = codes;
    }

    List<SettingsReader.Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String key, String word) {
        faults.add(new SettingsReader.Fault(key, word));
    }

    void unknown(String name, JsonSource value) throws IOException {
        fault("settings.unknown", name);
        value.skip();
    }

    Map<String, String> severities(JsonSource value) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        value.map(JsonSource::string).forEach((code, severity) -> {
            if (!SEVERITIES.contains(severity)) {
                fault("settings.severity", severity);
            } else if (isCode(code)) {
                out.put(code, severity);
            }
        });
        return Map.copyOf(out);
    }

    Set<String> codes(JsonSource value) throws IOException {
        Set<String> out = new LinkedHashSet<>();
        value.strings().stream().filter(this::isCode).forEach(out::add);
        return Set.copyOf(out);
    }

    private boolean isCode(String code) {
        if (!codes.contains(code)) {
            fault("settings.code", code);
        }
        return codes.contains(code);
    }

    Optional<BodyKind> body(JsonSource value) throws IOException {
        String word = value.string();
        Optional<BodyKind> kind = BodyKind.named(word);
        if (kind.isEmpty()) {
            fault("settings.body", word);
        }
        return kind;
    }

    Optional<MonthDay> day(JsonSource value) throws IOException {
        String word = value.string();
        if (word.matches("(0[1-9]|1[0-2])-\\d\\d")) {
            int month = Integer.parseInt(word.substring(0, 2));
            int day = Integer.parseInt(word.substring(3));
            if (day >= 1 && day <= DAYS.get(month - 1)) {
                return Optional.of(MonthDay.of(month, day));
            }
        }
        fault("settings.day", word);
        return Optional.empty();
    }

    /** Somebody else's settings must not make us read files outside their folder. */
    Optional<String> path(JsonSource value) throws IOException {
        String path = value.string();
        boolean inside = !path.isEmpty() && path.indexOf('\\') < 0 && path.indexOf(':') < 0 && path.indexOf('\0') < 0
                && !path.startsWith("/") && !Arrays.asList(path.split("/")).contains("..");
        if (!inside) {
            fault("settings.path", path);
        }
        return Optional.of(path).filter(p -> inside);
    }

    Optional<Settings.Totals> totals(JsonSource in) throws IOException {
        return members(in, Setting.TOTALS).map(m -> new Settings.Totals(m.get("report"), m.get("of")));
    }

    Optional<Settings.Suppressed> suppressed(JsonSource in) throws IOException {
        return members(in, Setting.SUPPRESS)
                .map(m -> new Settings.Suppressed(m.get("file"), m.get("rule"), Optional.ofNullable(m.get("cell"))));
    }

    Optional<String> textFile(JsonSource in) throws IOException {
        return members(in, Setting.REGULATION).flatMap(m -> Optional.ofNullable(m.get("textFile")));
    }

    /** The members of an object; none where something is wrong with those that it must have. */
    private Optional<Map<String, String>> members(JsonSource in, Setting setting) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        in.object((name, value) -> {
            Optional<Setting.Member> member = setting.kind().members().stream().filter(m -> m.name().equals(name)).findFirst();
            seen.add(name);
            if (member.isEmpty()) {
                unknown(setting.key() + "." + name, value);
            } else {
                member(member.get(), value).ifPresent(text -> out.put(name, text));
            }
        });
        List<String> required = setting.kind().members().stream().filter(Setting.Member::required).map(Setting.Member::name).toList();
        required.stream().filter(name -> !seen.contains(name)).forEach(name -> fault("settings.missing", setting.key() + "." + name));
        return Optional.of(out).filter(o -> o.keySet().containsAll(required));
    }

    private Optional<String> member(Setting.Member member, JsonSource value) throws IOException {
        return switch (member.type()) {
            case TEXT -> Optional.of(value.string());
            case PATH -> path(value);
            case CODE -> Optional.of(value.string()).filter(this::isCode);
        };
    }
}

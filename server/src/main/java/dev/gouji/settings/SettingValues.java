package dev.gouji.settings;

import dev.gouji.json.JsonSource;
import dev.gouji.office.ParagraphId;
import dev.gouji.report.BodyKind;
import java.io.IOException;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the values of settings and collects their mistakes; a wrong value counts as not set. */
final class SettingValues {

    private static final Set<String> SEVERITIES = new TreeSet<>(Set.of("error", "warning", "info", "hint"));

    private final RuleCodes codes;
    private final SettingFaults faults = new SettingFaults();
    private final Map<Setting, Integer> lines = new EnumMap<>(Setting.class);
    private final List<Integer> suppressionLines = new ArrayList<>();

    SettingValues(RuleCodes codes) {
        this.codes = codes;
    }

    SettingFaults faults() {
        return faults;
    }

    SettingsReader.Lines lines() {
        return new SettingsReader.Lines(Map.copyOf(lines), List.copyOf(suppressionLines));
    }

    /** Notes the line of a setting, counted from 1. */
    void at(Setting setting, int line) {
        lines.put(setting, line);
    }

    private boolean isText(JsonSource value) throws IOException {
        return faults.isRight(value.isString(), "text", value);
    }

    private boolean isList(JsonSource value) throws IOException {
        return faults.isRight(value.isArray(), "list", value);
    }

    private boolean isObject(JsonSource value) throws IOException {
        return faults.isRight(value.isObject(), "object", value);
    }

    Map<String, String> severities(JsonSource value) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        if (!isObject(value)) {
            return out;
        }
        faults.members(value, "severity.", (code, member) -> {
            boolean known = isCode(code, member, member.place());
            if (isText(member)) {
                String severity = member.string();
                if (!SEVERITIES.contains(severity)) {
                    faults.wrong("settings.severity", severity, member, SEVERITIES);
                } else if (known) {
                    out.put(code, severity);
                }
            }
        });
        return Map.copyOf(out);
    }

    Set<String> codes(JsonSource value) throws IOException {
        Set<String> out = new LinkedHashSet<>();
        for (String code : texts(value, this::code)) {
            out.add(code);
        }
        return Set.copyOf(out);
    }

    private Optional<String> code(JsonSource value) throws IOException {
        String code = value.string();
        return isCode(code, value, value.lastPlace()) ? Optional.of(code) : Optional.empty();
    }

    private boolean isCode(String code, JsonSource value, String place) {
        boolean known = codes.all().contains(code);
        if (!known) {
            faults.add(new SettingsReader.Fault("settings.code", code, codes.nearest(code), value.line(), place));
        }
        return known;
    }

    /** The valid items of a list of texts. */
    private List<String> texts(JsonSource value, JsonSource.Value<Optional<String>> item) throws IOException {
        List<String> out = new ArrayList<>();
        if (isList(value)) {
            value.enterArray();
            while (value.more()) {
                if (isText(value)) {
                    item.read(value).ifPresent(out::add);
                }
            }
        }
        return List.copyOf(out);
    }

    List<String> patterns(JsonSource value) throws IOException {
        return texts(value, this::pattern);
    }

    private Optional<String> pattern(JsonSource value) throws IOException {
        String pattern = value.string();
        return accepted(pattern, !IgnorePattern.hasBackslashForSlash(pattern), "settings.path", value);
    }

    Optional<Settings.Bodies> bodies(JsonSource value) throws IOException {
        return value.isString() ? path(value).map(folder -> new Settings.Bodies(List.of(), Optional.of(folder)))
                : Optional.of(new Settings.Bodies(texts(value, this::name), Optional.empty()));
    }

    private Optional<String> name(JsonSource value) throws IOException {
        String name = value.string();
        return accepted(name, !name.isBlank(), "settings.blank", value);
    }

    private Optional<String> accepted(String word, boolean right, String fault, JsonSource value) throws IOException {
        if (!right) {
            faults.wrong(fault, word, value, Set.of());
        }
        return Optional.of(word).filter(w -> right);
    }

    Optional<BodyKind> body(JsonSource value) throws IOException {
        if (!isText(value)) {
            return Optional.empty();
        }
        String word = value.string();
        Optional<BodyKind> kind = BodyKind.named(word);
        if (kind.isEmpty()) {
            faults.wrong("settings.body", word, value, Set.of());
        }
        return kind;
    }

    Optional<Deadline> day(JsonSource value) throws IOException {
        if (!isText(value)) {
            return Optional.empty();
        }
        String word = value.string();
        if (word.matches("(0[1-9]|1[0-2])-\\d\\d")) {
            int month = Integer.parseInt(word.substring(0, 2));
            int day = Integer.parseInt(word.substring(3));
            if (day >= 1 && day <= Month.of(month).maxLength()) {
                return Optional.of(new Deadline(month, day));
            }
        }
        faults.wrong("settings.day", word, value, Set.of());
        return Optional.empty();
    }

    /** A path, which must stay inside the folder: who opens somebody else's folder must never read a file outside it. */
    Optional<String> path(JsonSource value) throws IOException {
        if (!isText(value)) {
            return Optional.empty();
        }
        String written = value.string();
        String path = written.startsWith("./") ? written.substring(2) : written;
        boolean inside = !path.isEmpty() && path.indexOf('\\') < 0 && path.indexOf(':') < 0 && path.indexOf('\0') < 0
                && !path.startsWith("/") && !Arrays.asList(path.split("/")).contains("..");
        return accepted(written, inside, "settings.path", value).map(w -> path);
    }

    Optional<Settings.Totals> totals(JsonSource in) throws IOException {
        return members(in, Setting.TOTALS).map(m -> new Settings.Totals(m.get("report"), m.get("of")));
    }

    List<Settings.Suppressed> suppressions(JsonSource in) throws IOException {
        List<Settings.Suppressed> out = new ArrayList<>();
        if (isList(in)) {
            in.enterArray();
            while (in.more()) {
                int line = in.line();
                Optional<Map<String, String>> entry = members(in, Setting.SUPPRESS);
                if (entry.isPresent()) {
                    Map<String, String> m = entry.get();
                    suppressionLines.add(line);
                    out.add(new Settings.Suppressed(m.get("file"), m.get("rule"), Optional.ofNullable(m.get("cell")),
                            Optional.ofNullable(m.get("paragraph")), Optional.ofNullable(m.get("reason"))));
                }
            }
        }
        return List.copyOf(out);
    }

    Optional<String> textFile(JsonSource in) throws IOException {
        return members(in, Setting.REGULATION).flatMap(m -> Optional.ofNullable(m.get("textFile")));
    }

    /**
     * The members of an object; empty if one of them is wrong or a required one is missing. A suppression without its wrong cell
     * would hide other findings too.
     */
    private Optional<Map<String, String>> members(JsonSource in, Setting setting) throws IOException {
        if (!isObject(in)) {
            return Optional.empty();
        }
        Map<String, String> out = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        faults.members(in, setting.key() + ".", (name, value) -> {
            Optional<Setting.Member> member = setting.kind().members().stream().filter(m -> m.name().equals(name)).findFirst();
            if (member.isEmpty()) {
                faults.unknown(name, setting.key() + "." + name, setting.kind().members().stream().map(Setting.Member::name)
                        .toList(), value);
                return;
            }
            seen.add(name);
            if (isText(value)) {
                member(member.get(), value).ifPresent(text -> out.put(name, text));
            }
        });
        List<String> required = setting.kind().members().stream().filter(Setting.Member::required).map(Setting.Member::name).toList();
        required.stream().filter(name -> !seen.contains(name))
                .forEach(name -> faults.add("settings.missing", setting.key() + "." + name, in.line()));
        return Optional.of(out).filter(o -> o.keySet().containsAll(required) && o.keySet().containsAll(seen));
    }

    private Optional<String> member(Setting.Member member, JsonSource value) throws IOException {
        return switch (member.type()) {
            case TEXT -> Optional.of(value.string());
            case PATH -> path(value);
            case CODE -> code(value);
            case PARAGRAPH -> paragraph(value);
        };
    }

    private Optional<String> paragraph(JsonSource value) throws IOException {
        String word = value.string();
        Optional<String> id = ParagraphId.read(word);
        if (id.isEmpty()) {
            faults.wrong("settings.paragraph", word, value, Set.of());
        }
        return id;
    }
}

package dev.gouji.settings;

import dev.gouji.json.JsonFault;
import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code .gouji.json}. A mistake in it is told, never ignored: a rule that was meant to be off would go on. */
public final class SettingsReader {

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "info", "hint");

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

    private final Set<String> codes;
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, String> severity = Map.of();
    private Set<String> off = Set.of();
    private Optional<String> textFile = Optional.empty();

    private SettingsReader(Set<String> codes) {
        this.codes = codes;
    }

    /** Reads a text; {@code codes} are the rules and groups that there are. */
    public static Result read(String json, Set<String> codes) {
        SettingsReader reader = new SettingsReader(codes);
        try {
            JsonSource.read(json, reader::settings);
        } catch (JsonFault e) {
            reader.faults.add(new Fault("settings.json", ""));
        }
        return new Result(new Settings(reader.severity, reader.off, reader.textFile), List.copyOf(reader.faults));
    }

    private Settings settings(JsonSource in) throws IOException {
        in.object((name, value) -> {
            for (Setting setting : Setting.values()) {
                if (setting.key().equals(name)) {
                    read(setting, value);
                    return;
                }
            }
            if (!name.equals("$schema")) {
                faults.add(new Fault("settings.unknown", name));
            }
            value.skip();
        });
        return Settings.DEFAULT;
    }

    private void read(Setting setting, JsonSource value) throws IOException {
        switch (setting) {
            case SEVERITY -> severity = severities(value);
            case OFF -> off = codes(value);
            case REGULATION -> regulation(value);
        }
    }

    private void regulation(JsonSource in) throws IOException {
        in.object((name, value) -> {
            if (name.equals("textFile")) {
                textFile = Optional.of(value.string());
            } else {
                faults.add(new Fault("settings.unknown", Setting.REGULATION.key() + "." + name));
                value.skip();
            }
        });
    }

    private Map<String, String> severities(JsonSource value) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        value.map(JsonSource::string).forEach((code, severity) -> {
            if (!SEVERITIES.contains(severity)) {
                faults.add(new Fault("settings.severity", severity));
            } else if (isCode(code)) {
                out.put(code, severity);
            }
        });
        return Map.copyOf(out);
    }

    private Set<String> codes(JsonSource value) throws IOException {
        Set<String> out = new LinkedHashSet<>();
        value.strings().stream().filter(this::isCode).forEach(out::add);
        return Set.copyOf(out);
    }

    private boolean isCode(String code) {
        if (!codes.contains(code)) {
            faults.add(new Fault("settings.code", code));
        }
        return codes.contains(code);
    }
}

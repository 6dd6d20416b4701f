package dev.gouji.settings;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mistakes of a settings file, in the order in which they are met. */
final class SettingFaults {

    private final List<SettingsReader.Fault> faults = new ArrayList<>();

    List<SettingsReader.Fault> all() {
        return List.copyOf(faults);
    }

    void add(SettingsReader.Fault fault) {
        faults.add(fault);
    }

    /** A mistake of the whole file or of a member as such. */
    void add(String key, String word, int line) {
        faults.add(new SettingsReader.Fault(key, word, "", line, ""));
    }

    /** A mistake in the last value. */
    void wrong(String key, String word, JsonSource value, Set<String> known) {
        faults.add(new SettingsReader.Fault(key, word, NearestWord.of(word, known), value.line(), value.lastPlace()));
    }

    /**
     * Reads the members of an object; one that stands twice is a mistake.
     *
     * @param place the members that lead to the object, with a dot behind them
     */
    void members(JsonSource object, String place, JsonSource.Members members) throws IOException {
        Set<String> seen = new HashSet<>();
        object.object((name, value) -> {
            if (!seen.add(name)) {
                add("settings.twice", place + name, value.line());
            }
            members.read(name, value);
        });
    }

    /** A member that does not exist; its value is skipped. */
    void unknown(String name, String shown, List<String> known, JsonSource value) throws IOException {
        faults.add(new SettingsReader.Fault("settings.unknown", shown, NearestWord.of(name, known), value.line(), ""));
        value.skip();
    }

    /** Whether the value has the right type; otherwise it is skipped as a mistake. */
    boolean isRight(boolean right, String kind, JsonSource value) throws IOException {
        if (!right) {
            faults.add(new SettingsReader.Fault("settings.type." + kind, "", "", value.line(), value.place()));
            value.skip();
        }
        return right;
    }
}

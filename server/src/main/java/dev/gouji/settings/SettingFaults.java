package dev.gouji.settings;

import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mistakes of a settings file, in the order in which they are found. */
final class SettingFaults {

    private final List<SettingsReader.Fault> faults = new ArrayList<>();

    List<SettingsReader.Fault> all() {
        return List.copyOf(faults);
    }

    void add(SettingsReader.Fault fault) {
        faults.add(fault);
    }

    /** Adds a mistake that is about the whole file, or about a member and not its value. */
    void add(String key, String word, int line) {
        faults.add(new SettingsReader.Fault(key, word, "", line, ""));
    }

    /** Adds a mistake in the value that was just read. */
    void wrong(String key, String word, JsonSource value, Set<String> known) {
        faults.add(new SettingsReader.Fault(key, word, NearestWord.of(word, known), value.line(), value.lastPlace()));
    }

    /** Reads the value of the named member. */
    interface Members {

        void read(String name, JsonSource value) throws IOException;
    }

    /**
     * Reads the members of an object. A member that occurs twice is a mistake.
     *
     * @param place the path of the object in the file with a dot behind it, {@code suppress.}; empty for the whole file
     */
    void members(JsonSource object, String place, Members members) throws IOException {
        Set<String> seen = new HashSet<>();
        object.enter();
        while (object.more()) {
            String name = object.name();
            if (!seen.add(name)) {
                add("settings.twice", place + name, object.line());
            }
            members.read(name, object);
        }
    }

    /** Adds an unknown member and skips its value. */
    void unknown(String name, String shown, List<String> known, JsonSource value) throws IOException {
        faults.add(new SettingsReader.Fault("settings.unknown", shown, NearestWord.of(name, known), value.line(), ""));
        value.skip();
    }

    /** Returns whether the value has the right type. If not, adds a mistake and skips the value. */
    boolean isRight(boolean right, String kind, JsonSource value) throws IOException {
        if (!right) {
            faults.add(new SettingsReader.Fault("settings.type." + kind, "", "", value.line(), value.place()));
            value.skip();
        }
        return right;
    }
}

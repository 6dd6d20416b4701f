package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private static final Set<String> CODES = Set.of("GJ301", "GJ3xx", "GJ202", "GJ2xx");

    @Test
    void readsWhatIsSet() {
        Settings settings = good("{\"off\": [\"GJ2xx\"], \"severity\": {\"GJ3xx\": \"info\", \"GJ301\": \"hint\"}}");
        assertTrue(settings.isOff("GJ202"));
        assertFalse(settings.isOff("GJ301"));
        assertEquals(Optional.of("hint"), settings.severity("GJ301"));
        assertEquals(Optional.of("info"), settings.severity("GJ302"));
        assertEquals(Optional.empty(), settings.severity("GJ101"));
    }

    @Test
    void mayBeEmptyAndNameItsSchema() {
        assertEquals(Settings.DEFAULT, good("{}"));
        assertEquals(Settings.DEFAULT, good("{\"$schema\": \"https://example.org/gouji.json\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {"of": []} ¦ settings.unknown of
            {"off": ["GJ999"]} ¦ settings.code GJ999
            {"off": ["gj301"]} ¦ settings.code gj301
            {"severity": {"GJ301": "fatal"}} ¦ settings.severity fatal
            {"severity": {"GJ9xx": "hint"}} ¦ settings.code GJ9xx
            {"off": "GJ301"} ¦ 'settings.json '
            {"severity": ["GJ301"]} ¦ 'settings.json '
            {"off": [1}} ¦ 'settings.json '
            { ¦ 'settings.json '
            [] ¦ 'settings.json '
            '' ¦ 'settings.json '
            {"off": []} x ¦ 'settings.json '
            """)
    void tellsWhatIsWrong(String json, String fault) {
        List<SettingsReader.Fault> faults = SettingsReader.read(json, CODES).faults();
        assertEquals(List.of(fault), faults.stream().map(f -> f.key() + " " + f.word()).toList());
    }

    private static Settings good(String json) {
        SettingsReader.Result result = SettingsReader.read(json, CODES);
        assertEquals(List.of(), result.faults());
        return result.settings();
    }
}

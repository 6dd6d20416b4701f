package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.BodyKind;
import java.time.MonthDay;
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
    void readsWhatIsSaidOfTheBodyAndItsReports() {
        Settings settings = good("""
                {"body": "乡镇", "deadline": "01-20", "lastYear": "往年/2024.txt",
                 "totals": {"report": "县/2025.md", "of": "乡镇"},
                 "suppress": [{"file": "2025.txt", "rule": "GJ301", "cell": "t3:一/总计", "reason": "已核实"},
                              {"file": "乡镇/*.md", "rule": "GJ2xx"}]}""");
        assertEquals(Optional.of(BodyKind.TOWNSHIP), settings.body());
        assertEquals(Optional.of(MonthDay.of(1, 20)), settings.deadline());
        assertEquals(Optional.of("往年/2024.txt"), settings.lastYear());
        assertEquals(Optional.of(new Settings.Totals("县/2025.md", "乡镇")), settings.totals());
        assertEquals(List.of(new Settings.Suppressed("2025.txt", "GJ301", Optional.of("t3:一/总计"), Optional.of("已核实")),
                new Settings.Suppressed("乡镇/*.md", "GJ2xx", Optional.empty(), Optional.empty())), settings.suppressed());
        assertEquals(List.of("GJ2xx"), settings.forFile("乡镇/柳溪.md").suppressed().stream().map(Settings.Suppressed::rule).toList());
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
            {"body": "department"} ¦ settings.body department
            {"body": ""} ¦ 'settings.body '
            {"deadline": "1-31"} ¦ settings.day 1-31
            {"deadline": "04-31"} ¦ settings.day 04-31
            {"deadline": "01-00"} ¦ settings.day 01-00
            {"lastYear": "../2024.txt"} ¦ settings.path ../2024.txt
            {"lastYear": "a/../../b"} ¦ settings.path a/../../b
            {"lastYear": "/etc/passwd"} ¦ settings.path /etc/passwd
            {"lastYear": "C:/a.txt"} ¦ settings.path C:/a.txt
            {"lastYear": "a\\\\b.txt"} ¦ settings.path a\\b.txt
            {"lastYear": ""} ¦ 'settings.path '
            {"totals": {"report": "a.md"}} ¦ settings.missing totals.of
            {"totals": {"report": "a.md", "of": "b", "year": "2025"}} ¦ settings.unknown totals.year
            {"suppress": [{"rule": "GJ301"}]} ¦ settings.missing suppress.file
            {"suppress": [{"file": "a.md", "rule": "GJ999"}]} ¦ settings.code GJ999
            {"suppress": {"file": "a.md"}} ¦ 'settings.json '
            {"off": "GJ301"} ¦ 'settings.json '
            {"off": {}} ¦ 'settings.json '
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

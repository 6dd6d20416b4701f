package dev.gouji.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.report.BodyKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static final RuleCodes CODES = new RuleCodes(Set.of("GJ301", "GJ3xx", "GJ202", "GJ2xx"),
            Map.of("applicant-total", "GJ301", "blank-cell", "GJ202"));

    @Test
    void rulesAndSeveritiesAreRead() {
        Settings settings = readWithoutFaults("{\"off\": [\"GJ2xx\"], \"severity\": {\"GJ3xx\": \"info\", \"GJ301\": \"hint\"}}");
        assertTrue(settings.isOff("GJ202"));
        assertFalse(settings.isOff("GJ301"));
        assertEquals(Optional.of("hint"), settings.severity("GJ301"));
        assertEquals(Optional.of("info"), settings.severity("GJ302"));
        assertEquals(Optional.empty(), settings.severity("GJ101"));
    }

    @Test
    void bodyDeadlinePeersAndSuppressionsAreRead() {
        Settings settings = readWithoutFaults("""
                {"body": "乡镇", "deadline": "01-20", "lastYear": "往年/2024.txt",
                 "totals": {"report": "县/2025.md", "of": "乡镇"},
                 "suppress": [{"file": "2025.txt", "rule": "GJ301", "cell": "t3:一/总计", "reason": "已核实"},
                              {"file": "乡镇/*.md", "rule": "GJ2xx"},
                              {"file": "2025.docx", "rule": "GJ202", "paragraph": "1a2b3C4D"}]}""");
        assertEquals(Optional.of(BodyKind.TOWNSHIP), settings.body());
        assertEquals(Optional.of(new Deadline(1, 20)), settings.deadline());
        assertEquals(Optional.of("往年/2024.txt"), settings.lastYear());
        assertEquals(Optional.of(new Settings.Totals("县/2025.md", "乡镇")), settings.totals());
        assertEquals(List.of(new Settings.Suppressed("2025.txt", "GJ301", Optional.of("t3:一/总计"), Optional.empty(), Optional.of("已核实")),
                new Settings.Suppressed("乡镇/*.md", "GJ2xx", Optional.empty(), Optional.empty(), Optional.empty()),
                new Settings.Suppressed("2025.docx", "GJ202", Optional.empty(), Optional.of("1A2B3C4D"), Optional.empty())), settings.suppressed());
        assertEquals(List.of("GJ2xx"), settings.forFile("乡镇/柳溪.md").suppressed().stream().map(Settings.Suppressed::rule).toList());
    }

    @Test
    void anEmptyFileAndAFileWithOnlyItsSchemaAreTheDefaults() {
        assertEquals(Settings.DEFAULT, readWithoutFaults("{}"));
        assertEquals(Settings.DEFAULT, readWithoutFaults("{\"$schema\": \"https://example.org/gouji.json\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            {"of": []} ¦ 1: settings.unknown of off
            {"colour": 1} ¦ 1: settings.unknown colour
            {"off": ["GJ999"]} ¦ 1: settings.code GJ999 off[0]
            {"off": ["GJ2xx", "gj301"]} ¦ 1: settings.code gj301 GJ301 off[1]
            {"off": ["blank-cell"]} ¦ 1: settings.code blank-cell GJ202 off[0]
            {"severity": {"Applicant-Totals": "info"}} ¦ 1: settings.code Applicant-Totals GJ301 severity.Applicant-Totals
            {"severity": {"GJ301": "fatal"}} ¦ 1: settings.severity fatal severity.GJ301
            {"severity": {"GJ301": "warn"}} ¦ 1: settings.severity warn severity.GJ301
            {"severity": {"GJ301": "wraning"}} ¦ 1: settings.severity wraning warning severity.GJ301
            {"severity": {"GJ9xx": "hint"}} ¦ 1: settings.code GJ9xx GJ2xx severity.GJ9xx
            {"body": "department"} ¦ 1: settings.body department body
            {"body": ""} ¦ 1: settings.body body
            {"deadline": "1-31"} ¦ 1: settings.day 1-31 deadline
            {"deadline": "04-31"} ¦ 1: settings.day 04-31 deadline
            {"deadline": "01-00"} ¦ 1: settings.day 01-00 deadline
            {"lastYear": "../2024.txt"} ¦ 1: settings.path ../2024.txt lastYear
            {"lastYear": "a/../../b"} ¦ 1: settings.path a/../../b lastYear
            {"lastYear": "/etc/passwd"} ¦ 1: settings.path /etc/passwd lastYear
            {"lastYear": "C:/a.txt"} ¦ 1: settings.path C:/a.txt lastYear
            {"lastYear": "a\\\\b.txt"} ¦ 1: settings.path a\\b.txt lastYear
            {"exclude": ["年报\\\\草稿"]} ¦ 1: settings.path 年报\\草稿 exclude[0]
            {"exclude": ["a/", "草稿\\\\"]} ¦ 1: settings.path 草稿\\ exclude[1]
            {"lastYear": ""} ¦ 1: settings.path lastYear
            {"lastYear": null} ¦ 1: settings.type.text lastYear
            {"totals": {"report": "a.md"}} ¦ 1: settings.missing totals.of
            {"totals": {"report": "a.md", "of": "b", "year": "2025"}} ¦ 1: settings.unknown totals.year
            {"suppress": [{"rule": "GJ301"}]} ¦ 1: settings.missing suppress.file
            {"suppress": [{"file": "a.md", "rule": "GJ999"}]} ¦ 1: settings.code GJ999 suppress[0].rule
            {"suppress": [{"file": "a.docx", "rule": "GJ301", "paragraph": "第二段"}]} ¦ 1: settings.paragraph 第二段 suppress[0].paragraph
            {"suppress": [{"file": "a.docx", "rule": "GJ301", "paragraph": "1A2B3C4"}]} ¦ 1: settings.paragraph 1A2B3C4 suppress[0].paragraph
            {"suppress": [{"file": "a.docx", "rule": "GJ301", "paragraph": 12345678}]} ¦ 1: settings.type.text suppress[0].paragraph
            {"suppress": {"file": "a.md"}} ¦ 1: settings.type.list suppress
            {"off": "GJ301"} ¦ 1: settings.type.list off
            {"off": {}} ¦ 1: settings.type.list off
            {"off": [1]} ¦ 1: settings.type.text off[0]
            {"severity": ["GJ301"]} ¦ 1: settings.type.object severity
            {"off": ["GJ2xx"], "off": []} ¦ 1: settings.twice off
            {"severity": {"GJ301": "info", "GJ301": "hint"}} ¦ 1: settings.twice severity.GJ301
            {"totals": {"of": "a", "report": "a.md", "of": "b"}} ¦ 1: settings.twice totals.of
            {"suppress": [{"file": "a.md", "rule": "GJ301", "file": "b.md"}]} ¦ 1: settings.twice suppress.file
            {"off": ["GJ2xx",]} ¦ 1: settings.comma
            {"off": [1}} ¦ 1: settings.type.text off[0]; 1: settings.json
            { ¦ 1: settings.json
            [] ¦ 1: settings.type.root
            '' ¦ 1: settings.json
            {"off": []} x ¦ 1: settings.json
            {'off': []} ¦ 1: settings.json
            """)
    void aFaultNamesItsLineReasonWordAndPlace(String json, String fault) {
        List<SettingsReader.Fault> faults = SettingsReader.read(json, CODES).faults();
        assertEquals(fault, faults.stream().map(SettingsReaderTest::words).collect(Collectors.joining("; ")));
    }

    /** If only the wrong place were ignored, the entry would hide findings in the whole file. */
    @ParameterizedTest
    @ValueSource(strings = {"\"paragraph\": \"第二段\"", "\"paragraph\": 7", "\"cell\": 7"})
    void aSuppressionWithAWrongPlaceHidesNothing(String place) {
        SettingsReader.Result read = SettingsReader.read("{\"suppress\": [{\"file\": \"a.docx\", \"rule\": \"GJ301\", " + place + "}]}", CODES);
        assertEquals(List.of(), read.settings().suppressed());
        assertEquals(1, read.faults().size());
    }

    /** The line, the key of the message, the wrong word, the nearest right word and the member; empty ones are left out. */
    private static String words(SettingsReader.Fault fault) {
        return Stream.of(fault.line() + ":", fault.key(), fault.word(), fault.nearest(), fault.member())
                .filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
    }

    @Test
    void linesOfCommentsAreCounted() {
        String json = """
                // 县里的设置
                {
                  /* 两行的
                     注释，"off": 不算 */
                  "off": ["GJ2xx"], // "http://example.org"
                  "$schema": "https://example.org//x",
                  "body": "局"
                }
                """;
        assertEquals(List.of("7: settings.body 局 body"), SettingsReader.read(json, CODES).faults().stream()
                .map(SettingsReaderTest::words).toList());
        assertTrue(SettingsReader.read(json, CODES).settings().isOff("GJ202"));
    }

    @Test
    void aPathMayBeginWithDotSlash() {
        Settings settings = readWithoutFaults("{\"suppress\": [{\"file\": \"./a/2025.md\", \"rule\": \"GJ301\"}], \"lastYear\": \"./2024.md\"}");
        assertEquals("a/2025.md", settings.suppressed().get(0).file());
        assertEquals(Optional.of("2024.md"), settings.lastYear());
    }

    @Test
    void bodiesAreNamesOrAFolder() {
        assertEquals(List.of("柳溪镇人民政府"), readWithoutFaults("{\"bodies\": [\"柳溪镇人民政府\"]}").bodies().orElseThrow().names());
        assertEquals(Optional.of("往年"), readWithoutFaults("{\"bodies\": \"往年\"}").bodies().orElseThrow().folder());
        assertEquals(List.of("草稿/", "*.bak.txt"), readWithoutFaults("{\"exclude\": [\"草稿/\", \"*.bak.txt\"]}").exclude());
    }

    private static Settings readWithoutFaults(String json) {
        SettingsReader.Result result = SettingsReader.read(json, CODES);
        assertEquals(List.of(), result.faults());
        return result.settings();
    }
}

package dev.gouji.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.blank.Surface;
import dev.gouji.report.Table;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is converted says the same: figures, prose and headings, there and back again. */
class ConverterTest {

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    private static Analysis read(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT);
    }

    private static Map<String, String> figures(Analysis analysis) {
        Map<String, String> figures = new TreeMap<>();
        for (Table table : analysis.report().tables()) {
            table.cells().forEach((address, cell) -> figures.put(address.toString(), cell.text() + cell.unit()));
        }
        return figures;
    }

    private static List<String> prose(Analysis analysis) {
        return analysis.report().prose().stream().map(line -> analysis.text().at(line.content()).replaceAll("^#+ *", ""))
                .filter(line -> !line.matches("第二十条第（[一五六八九]）项")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void figuresAndWordsStay(Fixture fixture) {
        Analysis before = read(fixture.text());
        for (Surface surface : Surface.values()) {
            Optional<String> converted = Converter.convert(before, surface);
            if (converted.isPresent()) {
                Analysis after = read(converted.get());
                assertEquals(figures(before), figures(after));
                assertEquals(prose(before), prose(after));
            }
        }
    }

    /** Reports in order are converted, not refused. */
    @Test
    void nearlyEveryRightReportCanBeConverted() {
        List<String> refused = Fixture.all().filter(f -> f.toString().startsWith("right"))
                .filter(f -> read(f.text()).report().recognised() && Converter.convert(read(f.text()), Surface.MARKDOWN).isEmpty())
                .map(Fixture::toString).toList();
        assertEquals(List.of(), refused);
    }

    @Test
    void thereAndBackAgainGivesTheSameText() {
        String markdown = Fixture.named("right/2021-markdown.md").text();
        String tabs = Converter.convert(read(markdown), Surface.TABS).orElseThrow();
        assertTrue(tabs.contains("\t") && !tabs.contains("|") && !tabs.contains("#"), tabs);
        String back = Converter.convert(read(tabs), Surface.MARKDOWN).orElseThrow();
        assertEquals(back, Converter.convert(read(Converter.convert(read(back), Surface.TABS).orElseThrow()), Surface.MARKDOWN).orElseThrow());
        assertEquals(figures(read(markdown)), figures(read(back)));
    }

    @Test
    void aWebPageReadsTheSame() {
        Analysis before = read(Fixture.named("right/2021-markdown.md").text());
        Analysis after = read(HtmlDocument.of(before).orElseThrow());
        assertEquals(figures(before), figures(after));
    }
}

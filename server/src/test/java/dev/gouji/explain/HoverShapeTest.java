package dev.gouji.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Refresh;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.report.TableLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hover has a title and two to six short lines. */
class HoverShapeTest {

    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFFEF]");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    /** The most characters that a line of a hover may have. */
    private static final Map<Language, Integer> LONGEST_LINE = Map.of(Language.ZH, 180, Language.EN, 400);

    static Stream<Path> reports() throws IOException {
        return Stream.of("examples", "reports/right").flatMap(folder -> files(Refresh.resource(folder)));
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.list(folder).filter(Files::isRegularFile).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPlaceHasAHoverOfAFewShortLines(Path report) {
        Hovers hovers = new Hovers(Refresh.read(report));
        for (Language language : Language.values()) {
            Explainer explainer = new Explainer(new Messages(language));
            Map<Topic, Integer> offsets = places(hovers);
            assertTrue(offsets.size() >= 3, () -> report + " has fewer than three places with hovers");
            offsets.forEach((topic, offset) -> {
                Optional<Explanation> hover = explainer.at(hovers.analysis(), offset);
                assertTrue(hover.isPresent(), () -> "there is no hover at " + topic.id());
                assertTrue(hover.get().span().touches(offset), topic::id);
                check(topic, hover.get(), language);
            });
        }
    }

    /** The offset of one figure, label, heading or citation for each topic of a report. */
    private static Map<Topic, Integer> places(Hovers hovers) {
        PlaceFinder finder = new PlaceFinder(hovers.analysis(), new KnownDocuments(new Regulation()));
        Map<Topic, Integer> offsets = new LinkedHashMap<>();
        starts(hovers).forEach(at -> finder.at(at).ifPresent(place -> offsets.putIfAbsent(place.topic(), at)));
        return offsets;
    }

    private static Stream<Integer> starts(Hovers hovers) {
        Report report = hovers.analysis().report();
        Stream<Span> cells = report.tables().stream().flatMap(t -> t.cells().values().stream().map(Cell::span));
        Stream<Span> labels = report.tables().stream().flatMap(t -> t.labels().stream().map(TableLabel::span));
        Stream<Span> headings = report.sections().stream().map(Section::heading);
        Stream<Span> citations = hovers.analysis().tree().blocks().stream()
                .flatMap(b -> b instanceof Block.Text t ? hovers.analysis().tree().inline(t.content()).stream() : Stream.empty())
                .map(Inline::span);
        return Stream.of(cells, labels, headings, citations).flatMap(spans -> spans).map(Span::start);
    }

    private static void check(Topic topic, Explanation hover, Language language) {
        List<String> lines = hover.plain().lines().toList();
        List<String> statements = lines.stream().filter(l -> l.startsWith("· ")).toList();
        assertTrue(hover.markdown().startsWith("**") && hover.markdown().lines().findFirst().orElseThrow().endsWith("**"), hover.markdown());
        assertEquals(lines.size(), statements.size() + 2, hover.plain());
        assertTrue(statements.size() >= 2 && statements.size() <= 6, () -> topic.id() + " has not two to six statements:\n" + hover.plain());
        for (String line : lines) {
            assertTrue(line.length() <= LONGEST_LINE.get(language), () -> line.length() + " " + line);
            assertFalse(line.isBlank() || line.contains("**") || line.contains("[["), line);
            assertFalse(language == Language.EN && CHINESE.matcher(QUOTED.matcher(line).replaceAll("")).find(), line);
        }
        assertTrue(lines.get(lines.size() - 1).contains(language == Language.ZH ? "勾稽释义" : "Gouji's explanation"), hover.plain());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfBothFormsIsRenderedWithoutMarkupInItsText(Language language) {
        Explainer explainer = new Explainer(new Messages(language));
        List<String> names = new ArrayList<>();
        Knowledge.all().forEach(t -> names.add(t.page().split(" ")[0]));
        for (Form form : Forms.official().all()) {
            form.tables().forEach(t -> t.addresses().forEach(a -> names.add(a.toString())));
        }
        for (String name : names.stream().distinct().toList()) {
            TopicLookup lookup = explainer.topic(name);
            assertTrue(lookup instanceof TopicLookup.Found, name);
            ((TopicLookup.Found) lookup).pages().forEach(page -> {
                assertTrue(page.markdown().startsWith("# "), page.markdown());
                assertFalse(page.plain().contains("**") || page.plain().contains("# ") || page.plain().contains("{"), page.plain());
                assertFalse(language == Language.EN && CHINESE.matcher(QUOTED.matcher(page.plain()).replaceAll("")
                        .replaceAll("\"[^\"]*\"", "").replaceAll("(?m)^Full name.*$", "")).find(), page.plain());
            });
        }
    }

    @Test
    void hoversSayWhichFiguresAreBlankOrUnreadable() {
        String report = "青河县水利局2023年政府信息公开工作年度报告\n\n| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
                + "| 一、本年新收政府信息公开申请数量 | 5 | | 0 | 0 | 1 | 0 | |\n"
                + "| 二、上年结转政府信息公开申请数量 | 若干 | 0 | 0 | 0 | 0 | 0 | 1 |\n| （一）予以公开 | 4 | 0 | 0 | 0 | 1 | 0 | 6 |\n";
        Hovers hovers = new Hovers(report);
        Explainer explainer = new Explainer(new Messages(Language.ZH));
        assertHoverContains(explainer, hovers, "cell t3:一/商业企业", "商业企业：空白");
        assertHoverContains(explainer, hovers, "cell t3:一/总计", "本行：总计空白，各列之和 5+1 = 6");
        assertHoverContains(explainer, hovers, "cell t3:二/自然人", "自然人：写作“若干”，无法识别");
        assertHoverContains(explainer, hovers, "cell t3:二/总计", "本行：有空白或无法识别的格，总计未核对");
        assertHoverContains(explainer, hovers, "cell t3:三（一）/总计", "本行：总计填 6，各列之和 4+1 = 5，差 +1，不符");
    }

    private static void assertHoverContains(Explainer explainer, Hovers hovers, String place, String words) {
        String plain = explainer.at(hovers.analysis(), hovers.offset(place)).orElseThrow().plain();
        assertTrue(plain.contains(words), plain);
    }
}

package dev.gouji.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.Lint;
import dev.gouji.Refresh;
import dev.gouji.Shell;
import dev.gouji.Towns;
import dev.gouji.analysis.Analysis;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page keeps to a strict Content-Security-Policy, escapes the words of reports, and can be read without its script. */
class HtmlPageTest {

    private static final String EXAMPLE = "柳溪镇2025年度报告.md";

    @TempDir
    private Path folder;

    static Stream<Fixture> fixtures() {
        return Fixture.all();
    }

    private static String article(String text, Language language) {
        Messages messages = new Messages(language);
        Analysis analysis = Lint.analysis(text);
        Preview preview = new Previews(messages).of(analysis, analysis.findings());
        return new ReportHtml(messages).article(preview, "r1", 1, "a&b<c>\".md");
    }

    private static Document parse(String article) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(article)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theArticleIsWellFormedAndHasNoStylesScriptsOrOutsideLinks(Fixture fixture) throws Exception {
        Document document = parse(article(fixture.text(), Language.ZH));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertFalse(name.equals("style") || name.startsWith("on") || name.equals("src"), name);
            }
            assertTrue(element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")), () -> element.getAttribute("id"));
        }
        for (Element link : elements(document, "a")) {
            assertTrue(link.getAttribute("href").startsWith("#") && ids.contains(link.getAttribute("href").substring(1)),
                    () -> link.getAttribute("href"));
        }
    }

    /** Counting merged cells, all rows of a table have the same width. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void mergedCellsFillTheirTables(Fixture fixture) throws Exception {
        for (Element table : elements(parse(article(fixture.text(), Language.ZH)), "table")) {
            if (!table.getAttribute("class").equals("figures")) {
                assertRowsAreEquallyWide(table);
            }
        }
    }

    private static void assertRowsAreEquallyWide(Element table) {
        NodeList rows = table.getElementsByTagName("tr");
        int[] widths = new int[rows.getLength()];
        for (int i = 0; i < rows.getLength(); i++) {
            for (Element cell : cells((Element) rows.item(i))) {
                for (int down = i; down < i + span(cell, "rowspan"); down++) {
                    widths[down] += span(cell, "colspan");
                }
            }
        }
        for (int width : widths) {
            assertEquals(widths[0], width, table.getAttribute("class"));
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < row.getChildNodes().getLength(); i++) {
            if (row.getChildNodes().item(i) instanceof Element element && List.of("td", "th").contains(element.getTagName())) {
                cells.add(element);
            }
        }
        return cells;
    }

    private static int span(Element cell, String name) {
        return cell.getAttribute(name).isEmpty() ? 1 : Integer.parseInt(cell.getAttribute(name));
    }

    @Test
    void everyFigureHasItsAddressAndState() throws Exception {
        List<Element> cells = elements(parse(article(Fixture.named("wrong/2021-review.md").text(), Language.EN)), "td").stream()
                .filter(c -> c.hasAttribute("data-cell")).toList();
        assertEquals(200, cells.size());
        assertTrue(cells.stream().allMatch(c -> c.getAttribute("data-state").matches("[a-z]+")));
        Element wrong = cells.stream().filter(c -> c.getAttribute("data-state").equals("wrong")).findFirst().orElseThrow();
        assertTrue(wrong.getTextContent().contains("should be " + wrong.getAttribute("data-expected")));
        assertEquals("0", wrong.getAttribute("tabindex"));
    }

    /** A figure that differs from the one carried over last year is a warning. */
    @Test
    void aFigureHasTheColourOfItsWorstFinding() throws Exception {
        Shell shell = new Shell(folder);
        shell.write("2023.md", Towns.report("青石镇", 2023, 0, 1));
        shell.write("2024.md", Towns.report("青石镇", 2024, 2, 2));
        String page = shell.run("lint", "--format", "html", folder.toString()).out();
        assertTrue(page.contains("data-state=\"wrong\" data-severity=\"warning\" data-expected=\"1\""), page);
        assertTrue(HtmlPage.style().contains("td[data-state=\"wrong\"]:not([data-severity=\"error\"]) { background: var(--doubt-bg);"));
        assertTrue(article(Fixture.named("wrong/2021-review.md").text(), Language.ZH).contains("data-state=\"wrong\" data-severity=\"error\""));
    }

    @Test
    void markupInAReportIsEscaped() {
        String html = article("# <script>alert(1)</script>\u202E青杉县2023年政府信息公开工作年度报告\n\n## 1、总体\"><img src=x onerror=y>情况\n", Language.ZH);
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("\u202E"), html);
        assertTrue(html.contains("a&amp;b&lt;c&gt;&quot;.md"), html);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theArticleEqualsTheReviewedFile(Language language) {
        String text = Refresh.read(Refresh.resource("examples/" + EXAMPLE));
        Refresh.compare(Refresh.resource("preview/article." + language.code() + ".html"), article(text, language));
    }

    /** A browser uses only a style and a script whose hashes are in the policy. */
    @Test
    void thePolicyHasTheHashesOfTheStyleAndTheScript() throws Exception {
        String page = page("wrong/2021-review.md");
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
        assertTrue(policy.find());
        String expected = "default-src 'none'; style-src 'sha256-" + hash(between(page, "<style>", "</style>"))
                + "'; script-src 'sha256-" + hash(between(page, "<script>", "</script>")) + "'; base-uri 'none'; form-action 'none'";
        assertEquals(expected, policy.group(1).replace("&#39;", "'"));
        assertEquals(1, page.split("<script", -1).length - 1);
        assertEquals(1, page.split("<style", -1).length - 1);
        assertTrue(page.contains("<meta name=\"generator\" content=\"gouji 1.2.3\">"));
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String between(String page, String open, String close) {
        return page.substring(page.indexOf(open) + open.length(), page.indexOf(close));
    }

    @Test
    void aPageOfOneReportHasNoIndexAndAPageOfSeveralHasOne() {
        String one = page("wrong/2021-review.md");
        assertFalse(one.contains("<table class=\"index\""));
        assertTrue(one.contains("<h1>"));
        Shell shell = new Shell(folder);
        shell.write("坏.txt", new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
        shell.fixture("right/2021-tab.txt");
        shell.fixture("wrong/2021-headings.txt");
        String many = shell.run("lint", "--format", "html", folder.toString()).out();
        for (int i = 1; i <= 3; i++) {
            assertTrue(many.contains("<article class=\"report\" id=\"r" + i + "\">") && many.contains("href=\"#r" + i + "\""), many);
        }
        assertTrue(many.contains("坏.txt") && many.contains("没有检查的文件"));
        assertEquals(1, many.split("<h1>", -1).length - 1);
    }

    @Test
    void theIndexIsOrderedFromTheWorstReport() throws Exception {
        Shell shell = new Shell(folder);
        for (String fixture : List.of("right/2021-tab.txt", "wrong/2021-headings.txt", "wrong/2021-one-total.txt", "wrong/2021-review.md")) {
            shell.fixture(fixture);
        }
        String index = between(shell.run("lint", "--format", "html", folder.toString()).out(), "<tbody>", "</tbody>");
        assertEquals(List.of("2021-review.md", "2021-one-total.txt", "2021-headings.txt", "2021-tab.txt"),
                Pattern.compile("\"path\">([^<]*)<").matcher(index).results().map(path -> path.group(1)).toList());
    }

    /** A report with an error and a warning counts among the reports with errors and among those with warnings. */
    @Test
    void theHeadCountsAReportUnderEachSeverityFoundInIt() {
        Shell shell = new Shell(folder);
        shell.fixture("right/2021-tab.txt");
        shell.write("both.txt", Fixture.named("wrong/2021-one-total.txt").text().replace("一、总体情况", "1、总体情况"));
        String page = shell.run("lint", "--format", "html", folder.toString()).out();
        assertTrue(page.contains("<td class=\"error\">1</td><td class=\"warning\">1</td>"), page);
        assertEquals(List.of("2", "1", "1", "1"), Pattern.compile("<b>([0-9]+)</b>").matcher(between(page, "<ul class=\"tiles\">", "</ul>"))
                .results().map(count -> count.group(1)).toList());
    }

    @Test
    void aReportWithoutTablesIsDrawnWithoutTables() {
        assertFalse(new Shell(folder).run("lint", "--format", "html", folder.toString()).out().contains("<table"));
        String article = article("# 青杉县2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n无。\n", Language.ZH);
        assertFalse(article.contains("<table") || article.contains("一览"), article);
    }

    @Test
    void chineseSentencesHaveNoBlankBetweenThem() {
        String text = Fixture.named("wrong/2021-entered.txt").text();
        assertTrue(article(text, Language.ZH).contains("。同一处还使得：表三"));
        List<String> english = List.of(article(text, Language.EN).split("\\. The same slip also shows here: Table 3"));
        assertTrue(english.size() > 2, "in the list, and beside the figure");
    }

    /** In a container that scrolls sideways the table's head does not stay in sight, and notes about figures are cut off. */
    @Test
    void tablesScrollOnNarrowScreensOnly() {
        String style = HtmlPage.style();
        String narrow = style.substring(style.indexOf("@media screen and (max-width: 760px)"), style.indexOf("@media (prefers-reduced-motion"));
        assertFalse(style.substring(0, style.indexOf("@media screen")).contains("overflow-x"));
        assertTrue(style.contains(".path, .issues p, .why { overflow-wrap: anywhere; }"), "a long sum such as 9+2+1+… must break, or it widens the page");
        assertTrue(style.contains(".t4 .due { white-space: normal; }"), "“should be 34” must break, since it is wider than a column of table four");
        assertTrue(narrow.contains(".wide { overflow-x: auto; }") && narrow.contains(".why { position: fixed;"), narrow);
    }

    /** The contrast is at least 4.5, as the Web Content Accessibility Guidelines require for small text: in light, in dark and on paper. */
    @Test
    void wordsAndFiguresHaveEnoughContrastWithTheirBackground() {
        List<String> schemes = Pattern.compile(":root \\{([^}]*)}").matcher(HtmlPage.style()).results().map(found -> found.group(1)).toList();
        assertEquals(3, schemes.size());
        for (String scheme : schemes) {
            for (String pair : List.of("ink paper", "ink lit", "soft paper", "soft ground", "soft head", "soft lit", "bad paper", "bad bad-bg",
                    "doubt paper", "doubt ground", "doubt doubt-bg", "note paper", "note note-bg", "good paper", "good good-bg", "accent paper")) {
                double one = light(scheme, pair.split(" ")[0]);
                double other = light(scheme, pair.split(" ")[1]);
                double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                assertTrue(contrast >= 4.5, () -> pair + " " + contrast + " in" + scheme);
            }
        }
        assertTrue(HtmlPage.style().contains("td[data-state=\"zero\"] { color: var(--soft); }"));
    }

    /** The relative luminance of a colour, between 0 and 1. */
    private static double light(String scheme, String name) {
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]+);").matcher(scheme);
        assertTrue(colour.find(), name);
        String digits = colour.group(1).length() == 3 ? colour.group(1).replaceAll("(.)", "$1$1") : colour.group(1);
        double light = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0;
            light += (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)) * List.of(0.2126, 0.7152, 0.0722).get(i);
        }
        return light;
    }

    /** Printed pages repeat a table's head. */
    @Test
    void printedPagesHaveNoLinksAndNoButtons() {
        String print = HtmlPage.style().substring(HtmlPage.style().indexOf("@media print"));
        assertTrue(print.contains(".go,") && print.contains(".index button { display: contents; }"), print);
        assertTrue(page("wrong/2021-review.md").contains("<span class=\"go\"> · <a href="));
    }

    @Test
    void headsOfColumnsBreakBetweenWords() {
        String page = page("wrong/2021-review.md");
        assertTrue(page.contains("<span>社会</span><span>公益</span><span>组织</span>") && page.contains(">自然人<"), page);
    }

    private String page(String fixture) {
        Shell shell = new Shell(folder);
        return shell.run("lint", "--format", "html", shell.fixture(fixture)).out();
    }
}

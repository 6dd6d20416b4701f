package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.form.Forms;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.BodiesSum;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.Peers;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.office.OfficeDocument;
import dev.gouji.report.Report;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules: each rule has one in each language, and the rule finds exactly the marks in the examples. With
 * {@code -Dgouji.refresh=true} the generated line of each page is rewritten.
 */
@Tag("rule")
class RulePagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/gouji/lint/rules");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(report|last-year|body|twin)\n(.*?)^```$");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]+");

    /**
     * An example.
     *
     * @param before the blocks last-year, body and twin before the report, by their kind: reports with which it is compared
     */
    record Example(String report, Map<String, List<String>> before) {

        static List<Example> in(String text) {
            List<Example> examples = new ArrayList<>();
            Map<String, List<String>> before = new TreeMap<>();
            for (MatchResult fence : FENCE.matcher(text).results().toList()) {
                if (fence.group(1).equals("report")) {
                    examples.add(new Example(fence.group(2), before));
                    before = new TreeMap<>();
                } else {
                    before.computeIfAbsent(fence.group(1), kind -> new ArrayList<>()).add(fence.group(2));
                }
            }
            assertTrue(before.isEmpty(), "a block last-year, body or twin has no report after it");
            return examples;
        }

        Peers peers() {
            BodiesSum sum = new BodiesSum("乡镇");
            List<String> bodies = before.getOrDefault("body", List.of());
            bodies.forEach(text -> sum.add(peer(text)));
            return new Peers(before.getOrDefault("last-year", List.of()).stream().map(Example::peer).findFirst(),
                    bodies.isEmpty() ? Optional.empty() : Optional.of(sum.sum()),
                    before.getOrDefault("twin", List.of()).stream().findFirst().map(text -> "草稿.txt"));
        }

        private static Peer peer(String text) {
            return Lint.peer(ExampleMarks.strip(text));
        }
    }

    /** The source of a page, and its headings in the language of the page. */
    record Source(Rule rule, Language language) {

        String name() {
            return rule.id().code() + (language == Language.ZH ? ".md" : ".en.md");
        }

        Path path() {
            return FOLDER.resolve(name());
        }

        String text() {
            try {
                return Files.readString(path());
            } catch (IOException e) {
                throw new AssertionError("write the page " + path(), e);
            }
        }

        List<String> headings() {
            return language == Language.ZH
                    ? List.of("查什么", "为什么重要", "怎么改", "不报的情形", "错误示例", "正确示例")
                    : List.of("What it checks", "Why it matters", "How to repair", "When it stays silent", "Wrong", "Right");
        }

        /** The examples under the heading with this index. */
        List<Example> examples(int heading) {
            String text = text();
            int from = text.indexOf("\n## " + headings().get(heading) + "\n");
            int to = heading + 1 < headings().size() ? text.indexOf("\n## " + headings().get(heading + 1) + "\n") : text.length();
            assertTrue(from >= 0 && to > from, name() + " lacks a heading");
            return Example.in(text.substring(from, to));
        }

        List<Example> wrong() {
            return examples(4);
        }

        List<Example> right() {
            return examples(5);
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private static Stream<Source> required() {
        return Rules.all().stream().flatMap(r -> Stream.of(Language.values()).map(l -> new Source(r, l)));
    }

    /** The existing pages. Only one test fails if a page is missing. */
    static Stream<Source> pages() {
        return required().filter(page -> Files.exists(page.path()));
    }

    static Stream<Rule> rules() {
        return Rules.all().stream().filter(r -> Stream.of(Language.values()).allMatch(l -> Files.exists(new Source(r, l).path())));
    }

    @Test
    void everyRuleHasTwoPages() {
        assertEquals(List.of(), required().filter(page -> !Files.exists(page.path())).map(Source::path).toList(), "write these pages");
    }

    @Test
    void everyPageHasARule() throws IOException {
        Set<String> required = required().map(Source::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(List.of(), files.map(f -> f.getFileName().toString()).filter(name -> !required.contains(name)).toList());
        }
    }

    /** A new page often begins as a copy of another one. */
    @Test
    void everyPageHasItsOwnTitleAndSummary() {
        for (int line : List.of(0, 3)) {
            Map<String, String> pages = new TreeMap<>();
            pages().forEach(page -> {
                String words = page.text().split("\n")[line].replaceFirst("^# \\S+ ", "");
                String other = pages.put(words, page.name());
                assertNull(other, () -> page.name() + " and " + other + " have the same: " + words);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasTitleSummaryAndHeadings(Source page) {
        String[] lines = page.text().split("\n");
        assertTrue(lines[0].matches("# " + page.rule().id().code() + " \\S.*"), lines[0]);
        assertTrue(lines[1].startsWith("<!-- generated -->"), "the generated line must be under the title");
        assertEquals("", lines[2]);
        assertTrue(lines[3].matches(page.language() == Language.ZH ? "[^。！？；]+。" : "[^;!?]+\\.") && !lines[3].contains(". "),
                "not one sentence: " + lines[3]);
        assertEquals("", lines[4]);
        String prose = FENCE.matcher(page.text()).replaceAll("");
        assertEquals(page.headings(), prose.lines().filter(l -> l.startsWith("#")).skip(1)
                .map(l -> l.replaceFirst("^## ", "")).toList());
        assertFalse(prose.contains("«"), "only examples may have marks");
        assertEquals(page.text().lines().filter(l -> l.startsWith("```")).count(), Stream.of(page.wrong(), page.right())
                .flatMap(List::stream).mapToLong(e -> 2 + 2 * e.before().values().stream().mapToInt(List::size).sum()).sum(),
                "examples must be under the last two headings, in blocks that are called report");
    }

    /** An English reader can skip a Chinese quotation, but no other word of a sentence. */
    @ParameterizedTest
    @MethodSource("rules")
    void anEnglishPageHasChineseOnlyInQuotations(Rule rule) {
        String prose = FENCE.matcher(new Source(rule, Language.EN).text()).replaceAll("").replaceAll("“[^”]*”", "“”");
        assertEquals(List.of(), CHINESE.matcher(prose).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void wrongExamplesHaveTheirFindings(Source page) {
        assertFalse(page.wrong().isEmpty(), "no wrong example");
        for (Example example : page.wrong()) {
            assertTrue(example.report().contains("«"), "nothing is marked in the wrong example\n" + example);
            assertFindings(page, example);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void rightExamplesHaveNoFindings(Source page) {
        assertFalse(page.right().isEmpty(), "no right example");
        for (Example example : page.right()) {
            assertFalse(example.report().contains("«"), "something is marked in the right example\n" + example);
            assertFindings(page, example);
            assertTrue(isChecked(page.rule().id().code(), bind(SyntaxTree.parse(example.report()))), "there is nothing to check in\n" + example);
        }
    }

    /** Whether the rule has anything to check in the report. In a text that is not read, it would find nothing by mistake. */
    private static boolean isChecked(String code, Report report) {
        boolean balance = report.tables().stream().flatMap(t -> t.official().relations().stream())
                .anyMatch(r -> r.code().equals(code));
        return balance ? report.tables().stream()
                .anyMatch(t -> new Balance(t).judgements().stream().anyMatch(j -> j.relation().code().equals(code)))
                : !report.tables().isEmpty() || !report.sections().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothPagesHaveTheSameNumberOfExamples(Rule rule) {
        Source chinese = new Source(rule, Language.ZH);
        Source english = new Source(rule, Language.EN);
        assertEquals(chinese.wrong().size(), english.wrong().size(), "wrong examples");
        assertEquals(chinese.right().size(), english.right().size(), "right examples");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theGeneratedLineIsUpToDate(Source page) throws IOException {
        List<String> lines = new ArrayList<>(Arrays.asList(page.text().split("\n")));
        String generated = generated(page);
        if (Boolean.getBoolean("gouji.refresh") && !lines.get(1).equals(generated)) {
            lines.set(1, generated);
            Files.writeString(page.path(), String.join("\n", lines) + "\n");
        }
        assertEquals(generated, page.text().split("\n")[1], "out of date: run this test with -Dgouji.refresh=true");
    }

    /** The prose names the fixes in one of three fixed wordings, which is compared with the fixes of the examples. */
    @ParameterizedTest
    @MethodSource("pages")
    void theProseNamesTheKindOfFixes(Source page) {
        List<Fix> fixes = fixes(page);
        List<String> words = page.language() == Language.ZH ? List.of("没有快速修复", "属于安全修复", "不算安全修复")
                : List.of("There is no quick fix", " is safe", " are not safe");
        String expected = words.get(fixes.isEmpty() ? 0 : fixes.stream().allMatch(Fix::safe) ? 1 : 2);
        String prose = FENCE.matcher(page.text()).replaceAll("");
        assertEquals(List.of(expected), words.stream().filter(prose::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageForReadersHasNoGeneratedLineAndNoMarks(Source page) {
        RulePages.Page read = RulePages.page(page.rule().id().code(), page.language()).orElseThrow();
        String[] lines = page.text().split("\n");
        assertEquals(lines[0].substring(2), read.title());
        assertEquals(lines[3], read.summary());
        String expected = ExampleMarks.strip(page.text().replace(lines[1] + "\n", ""));
        assertEquals(expected, read.markdown());
        assertFalse(read.markdown().contains("generated") || read.markdown().contains("«"));
    }

    @Test
    void unknownCodesHaveNoPage() {
        assertTrue(RulePages.page("GJ3xx", Language.ZH).isEmpty());
        assertTrue(RulePages.page("../GJ301", Language.ZH).isEmpty());
    }

    private static void assertFindings(Source page, Example example) {
        String text = ExampleMarks.strip(example.report());
        String expected = ExampleFile.shown(example.report());
        assertEquals(expected, ExampleMarks.mark(ExampleFile.shown(text), lint(page.rule(), example)), page.name());
    }

    /** The findings of the rule alone, even if the example does not look like a whole report. */
    private static List<Finding> lint(Rule rule, Example example) {
        String report = ExampleMarks.strip(example.report());
        Optional<OfficeDocument> document = ExampleFile.hasBraces(report) ? Optional.of(ExampleFile.of(report)) : Optional.empty();
        String text = document.map(OfficeDocument::text).orElse(report);
        ReadTexts texts = ReadTexts.of(new SourceText(text));
        SyntaxTree tree = SyntaxTree.parse(texts.words().text());
        Subject subject = new Subject(Forms.official(), texts, tree, bind(tree), Settings.DEFAULT, example.peers(),
                document);
        return new Linter(needsOthers(rule) ? Rules.all() : List.of(rule)).lint(subject, Cancellation.NEVER).stream()
                .filter(f -> f.rule().equals(rule.id())).toList();
    }

    /** Rules about suppressions need the findings of all other rules. */
    private static boolean needsOthers(Rule rule) {
        return RuleId.group(rule.id().code()).equals("GJ9xx");
    }

    private static Report bind(SyntaxTree tree) {
        return ReportBinder.bind(tree);
    }

    /** The fixes of the findings in the wrong examples. */
    private static List<Fix> fixes(Source page) {
        return page.wrong().stream().flatMap(e -> lint(page.rule(), e).stream())
                .flatMap(f -> f.fixes().stream()).toList();
    }

    private static String generated(Source page) {
        List<Fix> fixes = fixes(page);
        boolean safe = fixes.stream().allMatch(Fix::safe);
        RuleId id = page.rule().id();
        String severity = new Messages(page.language()).text("severity." + id.severity().code());
        if (page.language() == Language.ZH) {
            String fix = fixes.isEmpty() ? "无" : safe ? "有（安全）" : "有";
            return "<!-- generated --> 级别：" + severity + " · 快速修复：" + fix + " · 名称：" + id.name();
        }
        String fix = fixes.isEmpty() ? "no" : safe ? "yes (safe)" : "yes";
        return "<!-- generated --> Severity: " + severity + " · Quick fix: " + fix + " · Name: " + id.name();
    }
}

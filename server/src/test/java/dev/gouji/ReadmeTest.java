package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Help;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lsp.feature.command.EditorCommands;
import dev.gouji.lsp.feature.Features;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.settings.Setting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** README and its linked pages have parts that are made from our lists and from a run, each between a pair of comments. */
@Tag("rule")
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path README = ROOT.resolve("README.md");
    private static final String EXAMPLES = "server/src/test/resources/dev/gouji/examples";

    private final Messages english = new Messages(Language.EN);
    private final Messages chinese = new Messages(Language.ZH);

    @Test
    void theReadmeIsUpToDate() {
        String readme = Refresh.read(README);
        readme = Refresh.filled(readme, "run", run());
        readme = Refresh.filled(readme, "commands", commands(english));
        readme = Refresh.filled(readme, "commands in Chinese", commands(chinese));
        readme = Refresh.filled(readme, "settings", settings("| setting | what it says |", english));
        readme = Refresh.filled(readme, "settings in Chinese", settings("| 设置 | 含义 |", chinese));
        Refresh.compare(README, readme);
    }

    @Test
    void thePageOfRulesIsUpToDate() {
        Path page = ROOT.resolve("server/rules.md");
        Refresh.compare(page, Refresh.filled(Refresh.read(page), "rules", rules()));
    }

    /** The page for other editors lists the commands and methods of the server. */
    @Test
    void thePageForEditorsIsUpToDate() {
        Path page = ROOT.resolve("server/editors/README.md");
        String text = Refresh.filled(Refresh.read(page), "commands of the server", editorCommands());
        Refresh.compare(page, Refresh.filled(text, "features", features()));
    }

    /** CONTRIBUTING shows a rule, a feature and what a layout is, as they stand in the sources, without imports. */
    @Test
    void theSourcesInContributingAreUpToDate() {
        Path page = ROOT.resolve(".github/CONTRIBUTING.md");
        String text = Refresh.filled(Refresh.read(page), "rule", source("lint/rules/NegativeCount.java"));
        text = Refresh.filled(text, "feature", source("lsp/feature/Hovers.java"));
        Refresh.compare(page, Refresh.filled(text, "layout", source("layout/spread/Layout.java")));
    }

    private static String source(String file) {
        String source = Refresh.read(ROOT.resolve("server/src/main/java/dev/gouji").resolve(file));
        String code = source.substring(source.indexOf("/**")).strip();
        return ("```java\n" + code + "\n```").lines().map(line -> line.isEmpty() ? line : "   " + line).collect(Collectors.joining("\n"));
    }

    private String editorCommands() {
        return Stream.concat(Stream.of("| command | what it does |", "| --- | --- |"), EditorCommands.all().stream()
                .map(c -> "| `" + c.name() + "` | " + english.render(c.description()) + " |")).collect(Collectors.joining("\n"));
    }

    /** The command in README with its output, run on the examples in README. */
    private static String run() {
        String printed = new Shell(ROOT).run("lint", ROOT.resolve(EXAMPLES).toString()).out();
        return "```text\n$ ./gouji lint " + EXAMPLES + "\n" + printed.strip() + "\n```";
    }

    private static String commands(Messages messages) {
        return "```text\n" + new Help(messages, 100).overview() + "\n```";
    }

    private static String settings(String head, Messages messages) {
        return Stream.concat(Stream.of(head, "| --- | --- |"),
                Arrays.stream(Setting.values()).map(s -> "| `" + s.key() + "` | " + messages.render(s.description()) + " |")).collect(Collectors.joining("\n"));
    }

    private String features() {
        return Stream.concat(Stream.of("| method | what it gives |", "| --- | --- |"), Features.all().stream()
                .map(f -> "| `" + f.method() + "` | " + english.render(f.description()) + " |")).collect(Collectors.joining("\n"));
    }

    private String rules() {
        return Stream.concat(Stream.of("| code | severity | fix | what it finds | 中文 |", "| --- | --- | --- | --- | --- |"),
                Rules.all().stream().map(this::row)).collect(Collectors.joining("\n"));
    }

    private String row(Rule rule) {
        String code = rule.id().code();
        assertTrue(RulePages.page(code, Language.EN).isPresent(), () -> "server/rules.md cannot list " + code + " before its pages are written");
        String fixes = RulePages.fixes(code).word();
        return "| " + String.join(" | ", code, english.text("severity." + rule.id().severity().code()),
                english.text("rules.fixes." + fixes), title(code, Language.EN), title(code, Language.ZH)) + " |";
    }

    private static String title(String code, Language language) {
        return RulePages.page(code, language).orElseThrow().title().substring(code.length() + 1);
    }
}

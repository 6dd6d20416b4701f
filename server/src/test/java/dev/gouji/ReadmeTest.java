package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.cli.Help;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lsp.feature.Commands;
import dev.gouji.lsp.feature.Features;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.settings.Setting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What README shows of our lists and of a run is made from them, between a pair of comments for each. */
@Tag("rule")
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path README = ROOT.resolve("README.md");
    private static final String EXAMPLES = "server/src/test/resources/dev/gouji/examples";

    private final Messages english = new Messages(Language.EN);

    @Test
    void isUpToDate() {
        String readme = Refresh.read(README);
        readme = filled(readme, "run", run());
        readme = filled(readme, "commands", "```text\n" + new Help(english, 100).overview() + "\n```");
        readme = filled(readme, "settings", settings());
        readme = filled(readme, "features", features());
        readme = filled(readme, "rules", rules());
        Refresh.compare(README, readme);
    }

    /** The page for other editors lists the commands of the server. */
    @Test
    void thePageForEditorsIsUpToDate() {
        Path page = ROOT.resolve("server/editors/README.md");
        Refresh.compare(page, filled(Refresh.read(page), "commands of the server", editorCommands()));
    }

    private String editorCommands() {
        return Stream.concat(Stream.of("| command | what it does |", "| --- | --- |"), Commands.all().stream()
                .map(c -> "| `" + c.name() + "` | " + english.render(c.description()) + " |")).collect(Collectors.joining("\n"));
    }

    private static String filled(String readme, String name, String content) {
        String open = "<!-- made from the code: " + name + " -->\n";
        String close = "\n<!-- end of " + name + " -->";
        int from = readme.indexOf(open) + open.length();
        int to = readme.indexOf(close);
        assertTrue(readme.contains(open) && to >= from - 1, () -> "README has no place for " + name);
        return readme.substring(0, from) + content + readme.substring(to);
    }

    /** The command that README names, on the examples that it names. */
    private static String run() {
        String printed = new Shell(ROOT).run("lint", ROOT.resolve(EXAMPLES).toString()).out();
        return "```text\n$ ./gouji lint " + EXAMPLES + "\n" + printed.strip() + "\n```";
    }

    private String settings() {
        return Stream.concat(Stream.of("| setting | what it says |", "| --- | --- |"),
                Arrays.stream(Setting.values()).map(s -> "| `" + s.key() + "` | " + english.render(s.description()) + " |")).collect(Collectors.joining("\n"));
    }

    private String features() {
        return Stream.concat(Stream.of("| method | what it gives |", "| --- | --- |"), Features.all().stream()
                .map(f -> "| `" + f.method() + "` | " + english.render(f.description()) + " |")).collect(Collectors.joining("\n"));
    }

    private String rules() {
        return Stream.concat(Stream.of("| code | severity | fix | what it finds |", "| --- | --- | --- | --- |"),
                Rules.all().stream().map(this::row)).collect(Collectors.joining("\n"));
    }

    private String row(Rule rule) {
        String code = rule.id().code();
        assertTrue(RulePages.page(code, Language.EN).isPresent(), () -> "README cannot list " + code + " before its pages are written");
        String fixes = RulePages.fixes(code).name().toLowerCase(Locale.ROOT);
        String title = RulePages.page(code, Language.EN).orElseThrow().title().substring(code.length() + 1);
        return "| " + String.join(" | ", code, english.text("severity." + rule.id().severity().code()),
                english.text("rules.fixes." + fixes), title) + " |";
    }
}

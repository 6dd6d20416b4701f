package dev.gouji.cli;

import com.google.gson.stream.JsonWriter;
import dev.gouji.cli.report.Json;
import dev.gouji.cli.report.Wrap;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.message.Messages;
import dev.gouji.text.Width;
import java.io.IOException;
import java.util.List;

/** {@code gouji rules}: every rule with its severity, the kind of its fixes, and a summary in one line. */
final class RulesCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");
    /** The columns of the longest word for a severity, and two blanks. */
    private static final int SEVERITY = 9;
    private static final int FIXES = 12;

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FORMAT ? FORMATS : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        arguments.paths(0, "cli.no-arguments");
        if (arguments.choice(Option.FORMAT, FORMATS).equals("json")) {
            json(terminal);
        } else {
            text(terminal);
        }
        return 0;
    }

    /** One line a rule, for grep; on a terminal a long summary wraps in its column. */
    private static void text(Terminal terminal) {
        Messages messages = terminal.messages();
        StringBuilder out = new StringBuilder();
        for (Rule rule : Rules.all()) {
            String code = rule.id().code();
            String before = code + "  " + Width.pad(messages.text("severity." + rule.id().severity().code()), SEVERITY)
                    + Width.pad(messages.text("rules.fixes." + RulePages.fixes(code).word()), FIXES);
            int margin = Width.of(before);
            String summary = summary(messages, code);
            String shown = terminal.tty() ? Wrap.lines(summary, terminal.columns() - margin).replace("\n", "\n" + " ".repeat(margin)) : summary;
            out.append(before).append(shown).append('\n');
        }
        terminal.print(out.toString());
    }

    private static void json(Terminal terminal) throws IOException {
        JsonWriter json = Json.writer(terminal.out());
        json.beginObject().name("version").value(1).name("rules").beginArray();
        for (Rule rule : Rules.all()) {
            String code = rule.id().code();
            json.beginObject().name("code").value(code).name("rule").value(rule.id().name());
            json.name("severity").value(rule.id().severity().code()).name("fixes").value(RulePages.fixes(code).word());
            json.name("summary").value(summary(terminal.messages(), code)).endObject();
        }
        json.endArray().endObject();
        Json.finish(json, terminal.out());
    }

    private static String summary(Messages messages, String code) {
        return RulePages.page(code, messages.language()).map(RulePages.Page::summary).orElse("");
    }
}

package dev.gouji.cli;

import dev.gouji.edit.Formatter;
import dev.gouji.form.blank.Surface;
import dev.gouji.lint.RuleSelection;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.settings.ReportNames;
import dev.gouji.text.Edit;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** {@code gouji fmt PATH…}: formats reports as the language server does. */
final class FmtCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.CHECK, Option.DIFF, Option.EXCLUDE, Option.CHANGED);
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        List<Source> sources = inputs.sources(arguments.checked(Sources::isNoStdin));
        Run run = new Run(inputs, terminal, arguments.has(Option.CHECK), arguments.has(Option.DIFF));
        inputs.each(sources, source -> inputs.careful(source, s -> work(inputs.judge(s)), FmtCommand::work), run::print);
        return run.end();
    }

    /** A file and the edits that format it. */
    private record Worked(Input input, List<Edit> edits) {
    }

    private static Worked work(Input input) {
        Surface surface = ReportNames.isMarkdown(input.path().toString()) ? Surface.MARKDOWN : Surface.TABS;
        return new Worked(input, input.analysis().map(a -> Formatter.edits(a, surface)).orElse(List.of()));
    }

    private static final class Run {

        private final Inputs inputs;
        private final Terminal terminal;
        private final boolean check;
        private final boolean diff;
        private final PrintStream out;
        private int reports;
        private int changed;
        private int unwritten;

        Run(Inputs inputs, Terminal terminal, boolean check, boolean diff) {
            this.inputs = inputs;
            this.terminal = terminal;
            this.check = check;
            this.diff = diff;
            this.out = terminal.text();
        }

        void print(Worked worked) throws IOException {
            Input input = worked.input();
            if (!inputs.accept(input)) {
                return;
            }
            if (input.analysis().get().document().isPresent()) {
                office(input);
            } else if (inputs.isReport(input)) {
                reports++;
                formatted(input, worked.edits());
            }
        }

        /** Skips Word files and pages: the programs that write them format them. */
        private void office(Input input) {
            if (input.named()) {
                inputs.fault(Message.of("fmt.office").with("path", input.path().toString()));
            }
        }

        private void formatted(Input input, List<Edit> edits) throws IOException {
            if (edits.isEmpty()) {
                return;
            }
            Change change = Change.of(input, List.of(edits), false);
            if (diff) {
                Diffs.print(terminal, input, change);
            }
            if (!check && !diff && !written(input, change)) {
                return;
            }
            changed++;
            if (!diff) {
                println(terminal.messages().render(Message.of(check ? "fmt.due" : "fmt.done")
                        .with("path", Visible.of(input.path().toString()))));
            }
        }

        private boolean written(Input input, Change change) {
            Optional<Message> reason = Replacement.of(input.path(), change);
            reason.ifPresent(inputs::fault);
            unwritten += reason.isPresent() ? 1 : 0;
            return reason.isEmpty();
        }

        int end() {
            if (!diff) {
                Messages messages = terminal.messages();
                println(messages.render(Message.of(ending()).with("files", reports).with("count", changed))
                        + messages.further("summary.unwritten", unwritten)
                        + messages.further("summary.unread", inputs.leftOut(0).unread()));
            }
            out.flush();
            return inputs.isFaulty() ? Cli.UNUSABLE : changed > 0 && (check || diff) ? Cli.FOUND : 0;
        }

        private String ending() {
            if (changed > 0) {
                return check ? "fmt.summary.due" : "fmt.summary";
            }
            return inputs.isFaulty() ? "fmt.summary.undone" : reports == 0 ? inputs.leftOut(0).noReport() : "fmt.summary.none";
        }

        private void println(String line) {
            out.print(terminal.shown(line) + "\n");
        }
    }
}

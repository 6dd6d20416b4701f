package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.edit.FixAll;
import dev.gouji.edit.FixScope;
import dev.gouji.edit.Fixed;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code gouji fix PATH…}: applies fixes, and reports what was done, what was left, and why. No fix needs another file, so files
 * are compared with their peers only after all are written. Thus the findings that are left are those of a check right after.
 */
final class FixCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.TOTALS, Option.ALL, Option.TRACKED, Option.DIFF, Option.DRY_RUN, Option.FAIL_ON, Option.SELECT, Option.IGNORE,
                Option.EXCLUDE, Option.CHANGED);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.FAIL_ON ? LintCommand.limits() : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        FixScope scope = new FixScope(arguments.has(Option.TOTALS), arguments.has(Option.ALL), arguments.has(Option.TRACKED));
        Mode mode = arguments.has(Option.DIFF) ? Mode.DIFF : arguments.has(Option.DRY_RUN) ? Mode.DRY_RUN : Mode.WRITE;
        Inputs inputs = new Inputs(terminal, Selection.of(arguments));
        Run run = new Run(inputs, terminal, scope, mode, LintCommand.limit(arguments));
        List<Source> sources = inputs.sources(arguments.checked(Sources::isNoStdin));
        if (mode == Mode.WRITE) {
            inputs.each(sources, source -> inputs.careful(source, s -> run.work(inputs.bind(s)), run::work), run::write);
            inputs.indexReports(sources);
            inputs.each(sources, inputs::judge, run::written);
        } else {
            inputs.indexReports(sources);
            inputs.each(sources, source -> inputs.careful(source, s -> run.work(inputs.judge(s)), run::work), run::unwritten);
        }
        run.summary();
        return run.exitCode();
    }

    private enum Mode { WRITE, DRY_RUN, DIFF }

    /** A file and the result of its fixes. */
    private record Worked(Input input, Optional<Fixed> fixed) {
    }

    private static final class Run {

        private final Inputs inputs;
        private final Terminal terminal;
        private final FixScope scope;
        private final Mode mode;
        private final Optional<Severity> limit;
        private final PrintStream out;
        /** What was done to each report that was written or needed no fix. Texts are not kept, because a folder may have many. */
        private final Map<Path, List<Fixed.Done>> written = new HashMap<>();
        /** What went wrong with files when they were to be written; most of it is found again when they are read again. */
        private final Map<Path, Message> faults = new HashMap<>();
        private int reports;
        private int files;
        private int done;
        private int left;
        private int unwritten;
        private boolean failed;

        Run(Inputs inputs, Terminal terminal, FixScope scope, Mode mode, Optional<Severity> limit) {
            this.inputs = inputs;
            this.terminal = terminal;
            this.scope = scope;
            this.mode = mode;
            this.limit = limit;
            this.out = terminal.text();
        }

        Worked work(Input input) {
            return new Worked(input, input.analysis().map(analysis -> FixAll.of(analysis, scope)));
        }

        /** Writes a report. Files that cannot be read, or are no reports, are skipped here and reported when they are read again. */
        void write(Worked worked) {
            Input input = worked.input();
            if (input.fault().isPresent()) {
                faults.put(input.path(), input.fault().get());
            }
            if (input.isReport()) {
                Fixed fixed = worked.fixed().get();
                if (!fixed.isChanged() || !isRefused(Obstacles.of(input, scope.tracked(), true))
                        && !isRefused(Replacement.of(input.path(), change(input, fixed)))) {
                    written.put(input.path(), fixed.done());
                }
            }
        }

        /** Reports on a file after all files are written. */
        void written(Input input) {
            boolean report = isReport(input);
            if (report && faults.containsKey(input.path())) {
                isRefused(Optional.of(faults.get(input.path())));
            } else if (report && written.containsKey(input.path())) {
                Analysis analysis = input.analysis().get();
                failed |= limit.isPresent() && LintCommand.reaches(analysis.findings(), limit.get());
                tell(input.path().toString(), written.get(input.path()), analysis);
            }
        }

        /** Shows what would be done to a file. */
        void unwritten(Worked worked) throws IOException {
            Input input = worked.input();
            if (!isReport(input)) {
                return;
            }
            Fixed fixed = worked.fixed().get();
            if (fixed.isChanged() && isRefused(Obstacles.of(input, scope.tracked(), mode == Mode.DRY_RUN))) {
                return;
            }
            if (mode == Mode.DIFF) {
                failed |= fixed.isChanged();
                left += FindingGroup.of(fixed.analysis().findings()).size();
                Diffs.print(terminal, input, change(input, fixed));
            } else if (!fixed.isChanged() || !isRefused(Replacement.refusal(input.path(), change(input, fixed)))) {
                tell(input.path().toString(), fixed.done(), fixed.analysis());
            }
        }

        private boolean isReport(Input input) {
            boolean report = inputs.accept(input) && inputs.isReport(input);
            reports += report ? 1 : 0;
            return report;
        }

        private Change change(Input input, Fixed fixed) {
            return Change.of(input, fixed.rounds(), scope.tracked());
        }

        private boolean isRefused(Optional<Message> reason) {
            reason.ifPresent(inputs::fault);
            unwritten += reason.isPresent() ? 1 : 0;
            return reason.isPresent();
        }

        private void tell(String path, List<Fixed.Done> steps, Analysis now) {
            List<FindingGroup> rest = FindingGroup.of(now.findings());
            files += steps.isEmpty() ? 0 : 1;
            done += steps.size();
            left += rest.size();
            if (steps.isEmpty() && rest.isEmpty()) {
                return;
            }
            println(Visible.of(path));
            String did = mode == Mode.DRY_RUN ? "fix.would" : "fix.did";
            for (Fixed.Done step : steps) {
                println("  " + line(Message.of(did), step.place(), step.code(), terminal.messages().render(step.title())));
            }
            LeftFinding left = new LeftFinding(scope, now.document());
            for (FindingGroup group : rest) {
                Message place = now.where(group.place(now.report()), Optional.empty());
                println("  " + line(Message.of("fix.left"), place, group.first().rule().code(),
                        terminal.messages().render(group.first().message())) + terminal.messages().gap()
                        + Visible.of(terminal.messages().render(left.of(group.first()))));
            }
        }

        private String line(Message verb, Message place, String code, String words) {
            return Visible.of(terminal.messages().render(Message.of("fix.line").with("verb", verb).with("place", place)
                    .with("code", code).with("words", words)));
        }

        void summary() {
            if (mode != Mode.DIFF) {
                Messages messages = terminal.messages();
                println(messages.render(Message.of(ending()).with("files", files).with("done", done).with("left", left))
                        + messages.further("summary.unwritten", unwritten)
                        + messages.further("summary.unread", inputs.leftOut(0).unread()));
            } else if (!failed && left > 0) { // without a word an empty diff would look like a right report
                terminal.complain(Message.of("fix.summary.empty-diff").with("left", left));
            }
            out.flush();
        }

        private String ending() {
            if (done > 0) {
                return mode == Mode.DRY_RUN ? "fix.summary.dry" : "fix.summary";
            }
            return left > 0 ? "fix.summary.left" : inputs.isFaulty() ? "fix.summary.undone"
                    : reports == 0 ? inputs.leftOut(0).noReport() : "fix.summary.none";
        }

        private void println(String line) {
            out.print(terminal.shown(line) + "\n");
        }

        int exitCode() {
            return inputs.isFaulty() ? Cli.UNUSABLE : failed ? Cli.FOUND : 0;
        }
    }
}

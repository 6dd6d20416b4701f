package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.Format;
import dev.gouji.cli.report.Reporter;
import dev.gouji.cli.report.Summary;
import dev.gouji.cli.report.TextReporter;
import dev.gouji.files.ConfigFiles;
import dev.gouji.files.Unread;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code gouji lint PATH…}: the findings of all rules, and an exit code by their severity. */
final class LintCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.FORMAT, Option.FAIL_ON, Option.MAX_WARNINGS, Option.SELECT, Option.IGNORE, Option.BASELINE,
                Option.EXCLUDE, Option.CHANGED, Option.STDIN_NAME, Option.WITH_SOFFICE, Option.LIST_FILES, Option.SHOW_SETTINGS);
    }

    @Override
    public List<String> choices(Option option) {
        return switch (option) {
            case FORMAT -> Format.words();
            case FAIL_ON -> limits();
            default -> List.of();
        };
    }

    /** The values of {@code --fail-on}. */
    static List<String> limits() {
        List<String> limits = new ArrayList<>(Severity.codes());
        limits.add("never");
        return limits;
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Optional<Severity> limit = limit(arguments);
        Optional<Integer> warnings = arguments.number(Option.MAX_WARNINGS);
        RuleSelection selection = Selection.of(arguments);
        if (arguments.has(Option.SHOW_SETTINGS)) {
            return SettingsShown.print(terminal, arguments.paths(1, "cli.show-settings").get(0));
        }
        Inputs inputs = new Inputs(terminal, selection);
        if (arguments.has(Option.LIST_FILES)) {
            return list(inputs.sources(arguments), inputs, terminal);
        }
        Optional<String> baseline = arguments.value(Option.BASELINE);
        Run run = new Run(inputs, selection, terminal, limit, warnings,
                baseline.isEmpty() ? Optional.empty() : Optional.of(BaselineFile.read(baseline.get())));
        List<Source> sources = inputs.sources(arguments);
        List<String> formats = arguments.values(Option.FORMAT);
        if (formats.isEmpty()) {
            try (Reporter reporter = new TextReporter(terminal)) {
                run.over(sources, reporter);
            }
            return run.exitCode(false);
        }
        Destinations destinations = Destinations.open(formats, terminal, version, limit, sources);
        try (destinations) {
            run.over(sources, destinations);
        }
        return run.exitCode(destinations.failed());
    }

    /** Prints the files that would be checked. They are read, because only the text shows whether a file is a report. */
    private static int list(List<Source> sources, Inputs inputs, Terminal terminal) throws IOException {
        PrintStream out = terminal.text();
        inputs.each(sources, inputs::bind, input -> {
            if (inputs.accept(input) && inputs.isReport(input)) {
                out.print(terminal.shown(Visible.of(input.path().toString())) + "\n");
            }
        });
        out.flush();
        return inputs.isFaulty() ? Cli.UNUSABLE : 0;
    }

    /** The lowest severity that counts for the exit code; empty if none counts. */
    static Optional<Severity> limit(Arguments arguments) throws UsageException {
        return Severity.named(arguments.choice(Option.FAIL_ON, limits()));
    }

    /** A run over files, with what it has found so far. */
    private static final class Run {

        private final Inputs inputs;
        private final RuleSelection selection;
        private final Terminal terminal;
        private final Optional<Severity> limit;
        private final Optional<Integer> warnings;
        private final Optional<BaselineFile> baseline;
        private final AttendanceCheck attendance;
        private Summary summary = Summary.NONE;
        private boolean failed;

        Run(Inputs inputs, RuleSelection selection, Terminal terminal, Optional<Severity> limit, Optional<Integer> warnings,
                Optional<BaselineFile> baseline) {
            this.inputs = inputs;
            this.selection = selection;
            this.terminal = terminal;
            this.limit = limit;
            this.warnings = warnings;
            this.baseline = baseline;
            this.attendance = new AttendanceCheck(inputs, terminal);
        }

        void over(List<Source> sources, Reporter reporter) throws IOException {
            for (Unread unread : inputs.unopened()) {
                reporter.unread(unread.path(), unread.why());
            }
            inputs.indexReports(sources);
            inputs.each(sources, new Inputs.Judging(inputs), new Printing(this, reporter));
            summary = summary.with(attendance.attendance());
            for (ConfigFiles.Config settings : inputs.used()) {
                Optional<FileResult> unmatched = UnmatchedSuppressions.of(settings);
                if (unmatched.isPresent()) {
                    add(unmatched.get(), reporter);
                }
            }
            reporter.end(summary.with(inputs.leftOut(baseline.isPresent() ? baseline.get().known() : 0)));
            Optional<Message> stale = baseline.isPresent() ? baseline.get().stale(selection) : Optional.empty();
            if (stale.isPresent()) {
                terminal.complain(stale.get());
            }
        }

        private record Printing(Run run, Reporter reporter) implements InOrder.Sink<Input> {

            @Override
            public void accept(Input input) throws IOException {
                run.print(input, reporter);
            }
        }

        private void print(Input input, Reporter reporter) throws IOException {
            if (!inputs.accept(input)) {
                reporter.unread(input.path().toString(), input.fault().orElseThrow());
                return;
            }
            Analysis analysis = input.analysis().get();
            boolean report = inputs.isReport(input);
            if (!report && !input.named()) {
                return;
            }
            if (report) {
                attendance.add(input);
            }
            List<Finding> findings = baseline.isPresent() ? baseline.get().unknown(input.path(), analysis) : analysis.findings();
            summary = summary.withFile(analysis);
            add(new FileResult(input.path().toString(), analysis, findings), reporter);
        }

        private void add(FileResult result, Reporter reporter) throws IOException {
            failed |= limit.isPresent() && reaches(result.findings(), limit.get());
            summary = summary.withFindings(result.findings());
            reporter.add(result);
        }

        int exitCode(boolean unwritten) {
            boolean many = warnings.isPresent() && summary.count(Severity.WARNING) > warnings.get();
            return inputs.isFaulty() || unwritten ? Cli.UNUSABLE : failed || many ? Cli.FOUND : 0;
        }
    }

    /** Whether one of the findings counts for the exit code. */
    static boolean reaches(List<Finding> findings, Severity limit) {
        for (Finding finding : findings) {
            if (finding.severity().isAtLeast(limit)) {
                return true;
            }
        }
        return false;
    }
}

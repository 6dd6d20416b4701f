package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.cli.report.FileResult;
import dev.gouji.cli.report.JsonReporter;
import dev.gouji.cli.report.Reporter;
import dev.gouji.cli.report.Summary;
import dev.gouji.cli.report.TextReporter;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code gouji lint PATH…} */
final class LintCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");
    private static final List<String> LIMITS = List.of("error", "warning", "info", "hint", "never");

    @Override
    public int run(Terminal terminal, String version, List<String> arguments) throws UsageException, IOException {
        Arguments read = Arguments.read(arguments, "format", "fail-on", "lang");
        Terminal speaking = terminal.speaking(read.language(terminal.messages().language()));
        Optional<Severity> limit = Severity.named(read.choice("fail-on", LIMITS));
        boolean json = read.choice("format", FORMATS).equals("json");
        Inputs inputs = new Inputs();
        List<Inputs.Source> sources = inputs.sources(read.paths());
        inputs.meet(sources);
        try (Reporter reporter = json ? new JsonReporter(speaking.out(), speaking.messages(), version) : new TextReporter(speaking)) {
            Run run = new Run(speaking, limit, reporter);
            InOrder.each(sources, new Judging(inputs), run);
            reporter.end(run.summary);
            return run.exitCode();
        }
    }

    /** No lambda, since the first one costs a start eight milliseconds. */
    private record Judging(Inputs inputs) implements Function<Inputs.Source, Input> {

        @Override
        public Input apply(Inputs.Source source) {
            return inputs.judge(source);
        }
    }

    /** What has been found so far. */
    private static final class Run implements InOrder.Sink<Input> {

        private final Terminal terminal;
        private final Optional<Severity> limit;
        private final Reporter reporter;
        private Summary summary = Summary.NONE;
        private boolean faulty;
        private boolean failed;

        Run(Terminal terminal, Optional<Severity> limit, Reporter reporter) {
            this.terminal = terminal;
            this.limit = limit;
            this.reporter = reporter;
        }

        @Override
        public void accept(Input input) throws IOException {
            if (input.analysis().isEmpty()) {
                faulty = true;
                input.fault().ifPresent(terminal::complain);
                return;
            }
            Analysis analysis = input.analysis().get();
            boolean report = analysis.report().recognised();
            if (!report && !input.named()) {
                return;
            }
            if (!report) {
                terminal.complain(Message.of("cli.no-report").with("path", input.path().toString()));
            }
            FileResult result = new FileResult(input.path().toString(), analysis);
            failed |= limit.isPresent() && reaches(analysis, limit.get());
            summary = summary.and(result);
            reporter.add(result);
        }

        private static boolean reaches(Analysis analysis, Severity limit) {
            for (Finding finding : analysis.findings()) {
                if (finding.severity().isAtLeast(limit)) {
                    return true;
                }
            }
            return false;
        }

        int exitCode() {
            return faulty ? Cli.UNUSABLE : failed ? Cli.FOUND : 0;
        }
    }
}

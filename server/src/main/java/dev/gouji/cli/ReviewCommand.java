package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Fix;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.TrackedDocument.Author;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.text.Edit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code gouji review FILE}: a copy of a Word file with findings as comments and repairs as tracked changes. */
final class ReviewCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.OUTPUT, Option.SELECT, Option.IGNORE, Option.WITH_SOFFICE);
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new Inputs(terminal, Selection.of(arguments));
        List<Source> sources = inputs.sources(arguments.checked(Sources::isNoStdin));
        if (sources.size() != 1 || !sources.get(0).named()) {
            throw new UsageException(Message.of("cli.one-file"));
        }
        Output output = Output.of(arguments, terminal, Inputs.files(sources));
        Input input = inputs.judge(sources.get(0));
        if (!inputs.accept(input)) {
            return Cli.UNUSABLE;
        }
        Optional<Message> obstacle = obstacle(input);
        if (obstacle.isPresent()) {
            terminal.complain(obstacle.get());
            return Cli.UNUSABLE;
        }
        List<Remark> remarks = remarks(input.analysis().orElseThrow(), terminal.messages());
        TrackedDocument document = (TrackedDocument) input.analysis().get().document().orElseThrow();
        byte[] copy = document.review(remarks, Author.gouji(Change.now()));
        return output.write(out -> out.write(copy)) ? 0 : Cli.UNUSABLE;
    }

    private static Optional<Message> obstacle(Input input) {
        Optional<Message> unable = Obstacles.of(input, true, false);
        return unable.isPresent() || input.isReport() ? unable
                : Optional.of(Message.of("cli.no-report").with("path", input.path().toString()));
    }

    private static List<Remark> remarks(Analysis analysis, Messages messages) {
        List<Remark> remarks = new ArrayList<>();
        for (FindingGroup group : FindingGroup.of(analysis.findings())) {
            remarks.add(new Remark(group.place(analysis.report()), words(group, messages), repair(group)));
        }
        return remarks;
    }

    private static List<Edit> repair(FindingGroup group) {
        return group.first().fixes().stream().filter(Fix::preferred).findFirst().map(Fix::edits).orElse(List.of());
    }

    private static String words(FindingGroup group, Messages messages) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : group.findings()) {
            lines.add(messages.text("severity." + finding.severity().code()) + " " + finding.rule().code() + " "
                    + messages.render(finding.message()));
        }
        for (Fix fix : group.first().fixes()) {
            lines.add(messages.text(fix.preferred() ? "fix.best" : "fix") + messages.render(fix.title()));
        }
        return String.join("\n", lines);
    }
}

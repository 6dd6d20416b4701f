package dev.gouji.cli;

import dev.gouji.edit.Remarks;
import dev.gouji.message.Message;
import dev.gouji.office.TrackedDocument.Author;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.office.TrackedDocument;
import java.io.IOException;
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
        Output output = Output.of(arguments, terminal, Source.files(sources));
        output.refuseExisting();
        output.refuseScreen();
        Input input = inputs.judge(sources.get(0));
        if (!inputs.accept(input)) {
            return Cli.UNUSABLE;
        }
        Optional<Message> obstacle = obstacle(input);
        if (obstacle.isPresent()) {
            terminal.complain(obstacle.get());
            return Cli.UNUSABLE;
        }
        List<Remark> remarks = new Remarks(terminal.messages()).of(input.analysis().orElseThrow());
        TrackedDocument document = (TrackedDocument) input.analysis().get().document().orElseThrow();
        byte[] copy = document.review(remarks, Author.gouji(Change.now()));
        return output.write(out -> out.write(copy)) ? 0 : Cli.UNUSABLE;
    }

    private static Optional<Message> obstacle(Input input) {
        Optional<Message> unable = Obstacles.ofReview(input);
        return unable.isPresent() || input.isReport() ? unable
                : Optional.of(Message.of("cli.no-report").with("path", input.path().toString()));
    }
}

package dev.gouji.cli;

import dev.gouji.edit.Remarks;
import dev.gouji.message.Message;
import dev.gouji.office.TrackedDocument.Author;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.office.TrackedDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code gouji review FILE}: a copy of a Word file with findings as comments and repairs as tracked changes. */
final class ReviewCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(Option.OUTPUT, Option.SELECT, Option.IGNORE, Option.WITH_SOFFICE);
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        arguments.paths(1, "cli.one-file");
        Inputs inputs = new Inputs(terminal, Selection.of(arguments));
        List<Source> sources = inputs.sources(arguments.checked(Sources::isNoStdin));
        if (sources.size() != 1 || !sources.get(0).named()) {
            throw new UsageException(Message.of("cli.one-file"));
        }
        Output output = Output.of(arguments, terminal, sources);
        output.refuseExisting();
        output.refuseScreen();
        refuseOtherKinds(output.file());
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
        return output.write(out -> out.write(copy)) && !inputs.isFaulty() ? 0 : Cli.UNUSABLE;
    }

    /** Refuses other endings than .docx: a Word file called .md would be taken for a text. */
    private static void refuseOtherKinds(Optional<Path> file) throws UsageException {
        String name = file.map(Path::toString).orElse("");
        boolean kind = name.lastIndexOf('.') > name.lastIndexOf(File.separatorChar);
        if (kind && !name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UsageException(Message.of("cli.review-name").with("path", name));
        }
    }

    private static Optional<Message> obstacle(Input input) {
        Optional<Message> unable = Obstacles.ofReview(input);
        return unable.isPresent() || input.isReport() ? unable : Optional.of(input.noReport());
    }
}

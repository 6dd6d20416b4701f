package dev.gouji.cli;

import dev.gouji.edit.FormFile;
import dev.gouji.edit.NewReport;
import dev.gouji.files.FileKinds;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import dev.gouji.text.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code gouji new --year YEAR --body BODY [--from LASTYEAR]}: the skeleton of a report. */
final class NewCommand implements Command {

    private static final String DOCX = "docx";
    /** A number with more digits is a slip, and a title with such a year could not be read again. */
    private static final int LAST_YEAR = 9999;
    private static final List<String> SURFACES = List.of("markdown", "tab", "docx");

    @Override
    public List<Option> options() {
        return List.of(Option.YEAR, Option.BODY, Option.FROM, Option.TO, Option.DOCX, Option.OUTPUT);
    }

    @Override
    public List<String> choices(Option option) {
        return option == Option.TO ? SURFACES : List.of();
    }

    @Override
    public int run(Terminal terminal, String version, Arguments arguments) throws UsageException, IOException {
        arguments.paths(0, "cli.new-path");
        Optional<String> from = arguments.value(Option.FROM);
        Inputs inputs = new Inputs(terminal, RuleSelection.ALL);
        Optional<Input> last = from.isEmpty() ? Optional.empty() : Optional.of(lastYear(inputs, from.get()));
        Optional<Integer> year = arguments.number(Option.YEAR)
                .or(() -> last.flatMap(l -> l.analysis().get().report().masthead().year()).map(y -> y + 1));
        Optional<String> body = arguments.value(Option.BODY)
                .or(() -> last.flatMap(l -> l.analysis().get().report().masthead().organisation()))
                .map(b -> Visible.of(b).strip()).filter(b -> !b.isEmpty()); // it is to be on one line, the title
        if (year.isEmpty() || body.isEmpty()) {
            throw new UsageException(Message.of(year.isEmpty() ? "cli.new-year" : "cli.new-body"));
        }
        Form form = year.filter(y -> y <= LAST_YEAR).flatMap(Forms.official()::ofYear)
                .orElseThrow(() -> new UsageException(Message.of("cli.new-form").with("year", String.valueOf(year.get()))));
        last.ifPresent(l -> strange(l, year.get(), body.get()).forEach(terminal::complain));
        Output output = Output.of(arguments, terminal, List.of());
        output.refuseExisting();
        String kind = kind(arguments, output.file());
        output.refuseMisnamed(kind.equals(DOCX));
        Optional<Peer> peer = last.map(l -> Peer.of(from.get(), l.analysis().get().text(), l.analysis().get().report()));
        if (kind.equals(DOCX)) {
            output.refuseScreen();
        }
        byte[] report = kind.equals(DOCX) ? word(form, year.get(), body.get(), peer)
                : NewReport.of(form, year.get(), kind.equals("tab") ? Surface.TABS : Surface.MARKDOWN, body.get(), peer)
                        .getBytes(StandardCharsets.UTF_8);
        return output.write(out -> out.write(report)) && !inputs.isFaulty() ? 0 : Cli.UNUSABLE;
    }

    /**
     * Sentences about a report that looks like another body's, or not like last year's. Its figures are carried over nevertheless:
     * bodies are renamed.
     */
    private static List<Message> strange(Input last, int year, String body) {
        Masthead masthead = last.analysis().orElseThrow().report().masthead();
        List<Message> sentences = new ArrayList<>();
        masthead.organisation().filter(o -> !new BodyYear(Fold.label(body), year).isOf(o) && !new BodyYear(Fold.label(o), year).isOf(body))
                .ifPresent(o -> sentences.add(Message.of("cli.new-other-body").with("path", last.path().toString()).with("other", o)
                        .with("body", body)));
        masthead.year().filter(y -> y != year - 1)
                .ifPresent(y -> sentences.add(Message.of("cli.new-other-year").with("path", last.path().toString())
                        .with("other", String.valueOf(y)).with("year", String.valueOf(year))));
        return sentences;
    }

    private static byte[] word(Form form, int year, String body, Optional<Peer> lastYear) {
        Map<CellAddress, String> figures = lastYear.map(last -> NewReport.figures(form, last)).orElse(Map.of());
        return FormFile.of(form, year, body, figures, new JavaPlatform());
    }

    /**
     * The kind of file: by an option, else by the ending of the file name, else Markdown. Without an option, an ending that stands
     * for a kind of file that is never written is refused.
     */
    private static String kind(Arguments arguments, Optional<Path> file) throws UsageException {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        boolean other = file.isPresent() && (FileKinds.isUnreadable(file.get()) || isMarkup(name));
        if (other && !arguments.has(Option.TO) && !arguments.has(Option.DOCX)) {
            throw new UsageException(Message.of("cli.new-kind").with("path", file.get().toString()));
        }
        if (arguments.has(Option.DOCX) && arguments.has(Option.TO) && !arguments.choice(Option.TO, SURFACES).equals(DOCX)) {
            throw new UsageException(Message.of("cli.new-two-kinds").with("kind", arguments.choice(Option.TO, SURFACES)));
        }
        boolean word = arguments.has(Option.DOCX) || !arguments.has(Option.TO) && name.endsWith(".docx");
        boolean text = !arguments.has(Option.TO) && name.endsWith(".txt");
        return word ? DOCX : text ? "tab" : arguments.choice(Option.TO, SURFACES);
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".docm");
    }

    private static Input lastYear(Inputs inputs, String name) throws UsageException {
        Input input = inputs.bind(Sources.one(name));
        if (input.analysis().isEmpty()) {
            throw new UsageException(input.fault().orElseThrow());
        }
        inputs.accept(input); // this reports mistakes in its settings
        if (!input.analysis().get().report().recognised()) {
            throw new UsageException(Message.of("cli.no-report").with("path", name));
        }
        return input;
    }
}

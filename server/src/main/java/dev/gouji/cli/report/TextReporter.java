package dev.gouji.cli.report;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.text.Position;
import dev.gouji.text.PositionEncoding;
import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** {@code lint --format text}: for people, with the source line and carets under the cell. */
public final class TextReporter implements Reporter {

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";
    /** By severity: red, yellow, blue, cyan. */
    private static final List<String> COLOURS = List.of("\u001B[31m", "\u001B[33m", "\u001B[34m", "\u001B[36m");
    private static final int MARGIN = 8;

    private final PrintStream out;
    private final UnaryOperator<String> shown;
    private final Messages messages;
    private final boolean colour;
    private final int columns;

    /** @param shown puts ASCII stand-ins for signs that the terminal lacks */
    public TextReporter(PrintStream out, UnaryOperator<String> shown, Messages messages, boolean colour, int columns) {
        this.out = out;
        this.shown = shown;
        this.messages = messages;
        this.colour = colour;
        this.columns = columns;
    }

    @Override
    public void add(FileResult result) {
        for (FindingGroup group : FindingGroup.of(result.analysis().findings())) {
            group(result, group);
        }
    }

    private void group(FileResult result, FindingGroup group) {
        Finding first = group.first();
        Span place = group.cause().flatMap(c -> result.analysis().report().cell(c)).map(Cell::span).orElse(first.span());
        Position at = result.analysis().text().lines().position(place.start(), PositionEncoding.UTF_32);
        String tint = COLOURS.get(first.severity().ordinal());
        String codes = group.findings().stream().map(f -> f.rule().code()).distinct().collect(Collectors.joining(" "));
        println(paint(BOLD, visible(result.path()) + ":" + (at.line() + 1) + ":" + (at.character() + 1)) + " "
                + paint(tint, messages.text("severity." + first.severity().code())) + " " + paint(DIM, codes));
        println("  " + visible(messages.render(first.message())));
        group.findings().stream().skip(1)
                .forEach(f -> println("  " + messages.text("group.also") + visible(messages.render(f.message()))));
        excerpt(Excerpt.of(result.analysis().text(), place, columns - MARGIN - 1), tint);
        first.fixes().forEach(this::fix);
        println("");
    }

    private void excerpt(Excerpt excerpt, String tint) {
        String number = String.valueOf(excerpt.line());
        println(paint(DIM, " ".repeat(Math.max(0, MARGIN - 3 - number.length())) + number + " │ ") + excerpt.source());
        println(paint(DIM, " ".repeat(MARGIN - 2) + "│ ") + paint(tint, excerpt.carets()));
    }

    private void fix(Fix fix) {
        println("  " + messages.text(fix.preferred() ? "fix.best" : "fix") + messages.render(fix.title()));
    }

    @Override
    public void end(Summary summary) {
        Message message = Message.of(summary.files() == 0 ? "summary.none" : clean(summary) ? "summary.clean" : "summary")
                .with("files", summary.files());
        for (Severity severity : Severity.values()) {
            message = message.with(severity.code() + "s", summary.count(severity));
        }
        println(messages.render(message));
    }

    private static boolean clean(Summary summary) {
        return summary.counts().stream().allMatch(c -> c == 0);
    }

    private String paint(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }

    /** Control characters of a document or a file name never reach the terminal. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }

    private void println(String line) {
        out.print(shown.apply(line) + "\n");
    }

    @Override
    public void close() {
        out.flush();
    }
}

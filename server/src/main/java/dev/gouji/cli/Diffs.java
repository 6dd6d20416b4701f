package dev.gouji.cli;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.text.LineIndex;
import dev.gouji.text.Visible;
import dev.gouji.text.decode.Decoded;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints unified diffs. A terminal gets them in its charset and with colours; for {@code patch} they have the bytes of the file. */
final class Diffs {

    private static final String PLAIN = "\u001B[0m";
    private static final String MARK = "\uFEFF";
    /** The number of lines at the beginning that name the file. */
    private static final int HEAD = 2;
    private static final String HUNK = "@@ -";

    private Diffs() {
    }

    static void print(Terminal terminal, Input input, Change change) throws IOException {
        Optional<Decoded> decoded = input.file().map(SourceFile::decoded);
        String mark = decoded.isPresent() && decoded.get().mark() > 0 ? MARK : "";
        Analysis analysis = input.analysis().orElseThrow();
        List<String> diff = UnifiedDiff.of(input.path().toString(), mark + analysis.text().text(), mark + change.text());
        List<String> lines = analysis.document().isEmpty() ? diff : placed(diff, analysis, terminal.messages());
        if (terminal.tty() || terminal.colour()) {
            show(terminal, lines);
        } else {
            write(terminal, decoded.map(Diffs::charset).orElse(StandardCharsets.UTF_8), lines);
        }
    }

    /**
     * The diff of a Word file or page, where each hunk has its row, column and place behind the second @@: its lines are single cells,
     * which do not show them. {@code patch} ignores these words.
     */
    private static List<String> placed(List<String> lines, Analysis analysis, Messages messages) {
        List<String> placed = new ArrayList<>(lines);
        for (int i = HEAD; i < lines.size(); i++) {
            if (lines.get(i).startsWith(HUNK)) {
                Span changed = firstChanged(lines, i, analysis.text().lines());
                Optional<CellAddress> cell = analysis.report().tables().stream().flatMap(table -> table.cells().values().stream())
                        .filter(c -> c.span().overlaps(changed)).map(Cell::address).findFirst();
                placed.set(i, lines.get(i) + analysis.place(changed, cell).map(place -> " " + messages.render(place)).orElse(""));
            }
        }
        return placed;
    }

    /** The first line of the text that a hunk changes, or the last one if it only adds lines at the end. */
    private static Span firstChanged(List<String> lines, int hunk, LineIndex index) {
        int unchanged = 0;
        while (lines.get(hunk + 1 + unchanged).startsWith(" ")) {
            unchanged++;
        }
        String from = lines.get(hunk).substring(HUNK.length(), lines.get(hunk).indexOf(','));
        int line = Math.min(Math.max(0, Integer.parseInt(from) - 1 + unchanged), index.lines() - 1);
        return index.span(line);
    }

    private static void show(Terminal terminal, List<String> lines) {
        PrintStream out = terminal.text();
        for (String line : lines) {
            String colour = terminal.colour() ? colour(line) : "";
            out.print(terminal.shown(colour + Visible.lines(line) + (colour.isEmpty() ? "" : PLAIN)) + "\n");
        }
        out.flush();
    }

    private static String colour(String line) {
        return line.startsWith("+++") || line.startsWith("---") ? "\u001B[1m" : line.startsWith("@@") ? "\u001B[36m"
                : line.startsWith("+") ? "\u001B[32m" : line.startsWith("-") ? "\u001B[31m" : "";
    }

    private static void write(Terminal terminal, Charset charset, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            terminal.out().write((lines.get(i) + "\n").getBytes(i < HEAD ? StandardCharsets.UTF_8 : charset));
        }
    }

    /** The charset of the file, but UTF-8 for UTF-16: {@code patch} cannot change UTF-16 files, because it splits bytes into lines. */
    private static Charset charset(Decoded decoded) {
        return decoded.charset().name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : decoded.charset();
    }
}

package dev.gouji.cli;

import dev.gouji.text.Visible;
import dev.gouji.text.decode.Decoded;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Prints unified diffs. A terminal gets them in its charset and with colours; for {@code patch} they have the bytes of the file. */
final class Diffs {

    private static final String PLAIN = "\u001B[0m";
    private static final String MARK = "\uFEFF";
    /** The number of lines at the beginning that name the file. */
    private static final int HEAD = 2;

    private Diffs() {
    }

    static void print(Terminal terminal, Input input, Change change) throws IOException {
        Optional<Decoded> decoded = input.file().map(SourceFile::decoded);
        String mark = decoded.isPresent() && decoded.get().mark() > 0 ? MARK : "";
        List<String> lines = UnifiedDiff.of(input.path().toString(), mark + input.analysis().orElseThrow().text().text(),
                mark + change.text());
        if (terminal.tty() || terminal.colour()) {
            show(terminal, lines);
        } else {
            write(terminal, decoded.map(Diffs::charset).orElse(StandardCharsets.UTF_8), lines);
        }
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

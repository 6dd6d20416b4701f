package dev.gouji.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.peer.Peers;
import dev.gouji.settings.Settings;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text with the findings of some rules, marked «GJ401:16件». A text without marks of a rule is a trap: it resembles a
 * fault, and is none.
 *
 * @param codes the rules that are asked, by their codes or the beginnings of them
 * @param peers what the report is held against
 */
record Case(String name, String marked, List<String> codes, Peers peers) {

    static Case of(String name, String marked, String codes) {
        return new Case(name, marked, List.of(codes.split(" ")), Peers.NONE);
    }

    /**
     * The rows of a table, {@code name ¦ text ¦ codes}, each text put into a report. A line that begins with # is a
     * comment, and ⏎ in a text a line end.
     */
    static Stream<Case> rows(String table, UnaryOperator<String> report) {
        return table.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.split(" ¦ "))
                .map(cells -> of(cells[0], report.apply(cells[1].replace("⏎", "\n")), cells[2]));
    }

    /** Whether it shows what a rule must not find. */
    boolean isTrapOf(String code) {
        return codes.contains(code) && !marked.contains("«" + code + ":");
    }

    void check() {
        String text = ExampleMarks.strip(marked);
        Analysis analysis = Lint.analysis(text).under(Settings.DEFAULT, peers);
        assertTrue(analysis.report().recognised(), "not read at all");
        List<Finding> found = analysis.findings().stream()
                .filter(f -> codes.stream().anyMatch(f.rule().code()::startsWith)).toList();
        assertEquals(marks(marked), marks(ExampleMarks.mark(text, found)), () -> name + ": " + found.stream().map(Finding::message).toList());
    }

    /** The lines with marks, by their numbers. */
    private static List<String> marks(String marked) {
        List<String> lines = marked.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("«") || lines.get(i).contains("»"))
                .mapToObj(i -> (i + 1) + ": " + lines.get(i)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}

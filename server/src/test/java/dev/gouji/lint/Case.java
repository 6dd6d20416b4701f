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
 * A text with the expected findings of some rules, marked «GJ401:16件». A text without marks of a rule is a trap: it looks
 * like what the rule finds, but is right.
 *
 * @param codes codes of the tested rules, or beginnings of codes such as GJ7
 * @param peers the reports with which the text is compared
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

    /** Whether the rule must find nothing in the text. */
    boolean isTrapOf(String code) {
        return codes.contains(code) && !marked.contains("«" + code + ":");
    }

    void check() {
        String text = ExampleMarks.strip(marked);
        Analysis analysis = Lint.analysis(text).under(Settings.DEFAULT, peers);
        assertTrue(analysis.report().recognised(), "the text is not read as a report");
        List<Finding> found = analysis.findings().stream()
                .filter(f -> codes.stream().anyMatch(f.rule().code()::startsWith)).toList();
        assertEquals(marks(marked), marks(ExampleMarks.mark(text, found)), () -> name + ": " + found.stream().map(Finding::message).toList());
    }

    /** The lines with marks, each after its number. */
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

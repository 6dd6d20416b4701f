package dev.gouji.lint.rules;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Section;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand in the text, but not as a table that can be read: 规章：本年制发件数2，本年废止件数0. Their author must not be advised
 * to fill in 0.
 *
 * @param rows the ids of the rows
 * @param first the line of the first one
 */
record UnreadRows(List<String> rows, Optional<Span> first) {

    /** The most characters of what stands before a label on its line: a bar, blank cells, its number. */
    private static final int MOST_BEFORE = 12;

    /** The rows of a table that are missing in it and stand in its section. */
    static UnreadRows of(Subject subject, Table table) {
        Optional<Section> section = subject.report().section(table.section());
        List<String> rows = new ArrayList<>();
        Optional<Span> first = Optional.empty();
        List<String> missing = section.isPresent() && table.lost().isEmpty() ? table.missingRows() : List.of();
        for (String id : missing) {
            Optional<Span> line = line(subject, table.official(), table.official().row(id).orElseThrow(), section.get().span());
            if (line.isPresent()) {
                rows.add(id);
                first = first.isPresent() ? first : line;
            }
        }
        return new UnreadRows(List.copyOf(rows), first);
    }

    /** The line below the heading that has the row's figures: behind its label, or in the strip as many as its columns. */
    private static Optional<Span> line(Subject subject, FormTable table, FormRow row, Span section) {
        boolean strip = table.layout() == FormTable.Layout.STRIP;
        String text = subject.text().text();
        int start = text.indexOf('\n', section.start());
        while (start >= 0 && start < section.end()) {
            int end = text.indexOf('\n', start + 1);
            Span line = subject.text().trimmed(new Span(start, end < 0 || end > section.end() ? section.end() : end));
            String words = subject.text().at(line);
            String figures = strip ? words : behindLabel(words, row.label());
            if (numbers(figures) >= (strip ? row.columns().size() : 1) && !areCells(figures)) {
                return Optional.of(line);
            }
            start = end;
        }
        return Optional.empty();
    }

    /** What stands behind the label with which a line begins; nothing if it begins with other words. */
    private static String behindLabel(String line, String label) {
        int at = line.indexOf(label);
        return at >= 0 && at <= MOST_BEFORE ? line.substring(at + label.length()) : "";
    }

    /** Whether a line has nothing but figures in cells, as a row of another table has. */
    private static boolean areCells(String line) {
        boolean cells = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            cells &= CharClass.isDigit(c) || CharClass.isSpace(c) || "|.-".indexOf(c) >= 0;
        }
        return cells || line.indexOf('<') >= 0;
    }

    private static int numbers(String line) {
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean digit = CharClass.isDigit(line.charAt(i));
            numbers += digit && !inside ? 1 : 0;
            inside = digit || inside && line.charAt(i) == '.';
        }
        return numbers;
    }
}

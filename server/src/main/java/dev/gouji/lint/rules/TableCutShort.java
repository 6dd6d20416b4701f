package dev.gouji.lint.rules;

import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.layout.fit.Lost;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table with figures that cannot be read because their positions are lost, without its last rows, or with the label
 * of a row and no figures. One finding per table, at the first place.
 */
public final class TableCutShort implements Rule {

    private static final RuleId ID = new RuleId("GJ205", "table-cut-short", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        crowded(subject).ifPresent(out);
        for (Table table : subject.report().tables()) {
            List<String> absent = RowsMoved.absentRows(table);
            List<String> empty = RowsMoved.rowsWithoutFigures(table);
            UnreadRows unread = UnreadRows.of(subject, table);
            if (!table.lost().isEmpty()) {
                Span first = table.lost().get(0).span();
                out.accept(Finding.of(ID, firstWords(subject.text(), first), Message.of("GJ205.lost").inTable(table.id())
                        .with("count", table.lost().size()).with("parts", new Message.Argument.Texts(parts(table)))));
            } else if (unread.first().isPresent()) {
                out.accept(Finding.of(ID, unread.first().get(), Message.of("GJ205.unread").inTable(table.id())
                        .inRow(table.id(), unread.rows().get(0)).with("count", unread.rows().size())));
            } else if (endsEarly(table, absent)) {
                out.accept(Finding.of(ID, lastLabel(table), Message.of("GJ205.cut").inTable(table.id())
                        .inRow(table.id(), absent.get(0)).with("count", absent.size())));
            } else if (!empty.isEmpty()) {
                Span label = table.label(Label.Kind.ROW, empty.get(0)).orElseThrow().span();
                out.accept(Finding.of(ID, label, Message.of("GJ205.figures").inTable(table.id())
                        .inRow(table.id(), empty.get(0)).with("count", empty.size())));
            }
        }
    }

    /** The finding on the first table with several rows on one line, since a conversion lost the line ends. */
    private static Optional<Finding> crowded(Subject subject) {
        for (Table table : subject.report().tables()) {
            Optional<Finding> crowded = crowded(subject, table);
            if (crowded.isPresent()) {
                return crowded;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> crowded(Subject subject, Table table) {
        if (table.official().layout() != FormTable.Layout.ROWS) {
            return Optional.empty();
        }
        List<TableLabel> rows = rows(table);
        for (int i = 2; i < rows.size(); i++) {
            Span first = rows.get(i - 2).span();
            boolean several = !rows.get(i).id().equals(rows.get(i - 2).id()); // a converter repeats the label of merged cells
            if (several && isOnOneLine(subject, first.to(rows.get(i).span()))) {
                return Optional.of(Finding.about(ID, first, Message.of("GJ205.one-line").inTable(table.id())).severity(Severity.INFO).build());
            }
        }
        return Optional.empty();
    }

    /** Whether the rows stand on one line. A tag parts them as a line end does. */
    private static boolean isOnOneLine(Subject subject, Span rows) {
        String text = subject.text().text();
        for (int i = rows.start(); i < rows.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '<') {
                return false;
            }
        }
        return true;
    }

    private static List<TableLabel> rows(Table table) {
        List<TableLabel> rows = new ArrayList<>();
        for (TableLabel label : table.labels()) {
            if (label.kind() == Label.Kind.ROW) {
                rows.add(label);
            }
        }
        return rows;
    }

    /** The number of rows not read, by reason, and the first of each. */
    private static List<Message> parts(Table table) {
        List<Message> parts = new ArrayList<>();
        for (Lost.Reason reason : Lost.Reason.values()) {
            List<Lost> lost = table.lost().stream().filter(row -> row.reason() == reason).toList();
            Optional<String> named = lost.stream().flatMap(row -> row.row().stream()).findFirst();
            if (!lost.isEmpty()) {
                String key = "GJ205." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Message part = Message.of(key + (named.isEmpty() ? ".unnamed" : lost.size() > 1 ? ".many" : "")).with("count", lost.size());
                parts.add(named.isEmpty() ? part : part.inRow(table.id(), named.get()));
            }
        }
        return parts;
    }

    /** Whether the last official row is missing. GJ207 reports a row that is missing before it. */
    private static boolean endsEarly(Table table, List<String> missing) {
        List<FormRow> rows = table.official().rows();
        return !missing.isEmpty() && missing.contains(rows.get(rows.size() - 1).id());
    }

    private static Span lastLabel(Table table) {
        return table.labels().isEmpty() ? table.span() : table.labels().get(table.labels().size() - 1).span();
    }

    /** The first line with words of a row that was not read. Blank cells of a merged row may fill some lines before it. */
    private static Span firstWords(SourceText text, Span lost) {
        int start = lost.start();
        while (start < lost.end() && isBetweenCells(text.text().charAt(start))) {
            start = text.text().charAt(start) == '<' ? afterTag(text.text(), start, lost.end()) : start + 1;
        }
        if (start == lost.end()) {
            return lost;
        }
        int end = text.lines().end(text.lines().line(start));
        return text.trimmed(new Span(start, Math.max(start + 1, Math.min(lost.end(), end))));
    }

    private static boolean isBetweenCells(char c) {
        return CharClass.isSpace(c) || c == '|' || c == '<';
    }

    private static int afterTag(String text, int start, int end) {
        int close = text.indexOf('>', start);
        return close < 0 ? end : Math.min(close + 1, end);
    }
}

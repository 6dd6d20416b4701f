package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Units and notes after figures where the form wants the number alone: one hint per table and kind. The fix removes
 * units. A note (22（其中修订16件）) belongs below the table, and if the form has no unit (采购总金额) readers need the one in the
 * cell.
 */
public final class UnitInCell implements Rule {

    private static final RuleId ID = new RuleId("GJ209", "unit-in-cell", Severity.HINT);
    private static final int LONGEST_NOTE = 60;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            Table table = balance.table();
            List<Cell> others = units(balance, false);
            List<Cell> notes = notes(subject, table);
            if (!others.isEmpty()) {
                out.accept(units(subject, table, others));
            }
            for (Cell cell : units(balance, true)) {
                out.accept(Finding.about(ID, cell, Message.of("GJ209.needed")
                        .with("text", cell.text()).with("unit", cell.unit())).build());
            }
            if (!notes.isEmpty()) {
                out.accept(noteFinding(subject, notes));
            }
        }
    }

    /** The cells with a unit that is needed, or the cells with any other unit. */
    private static List<Cell> units(Balance balance, boolean needed) {
        List<Cell> units = new ArrayList<>(0);
        for (Cell cell : balance.unusual()) {
            boolean unit = !cell.unit().isEmpty() && !AmountUnit.isOther(balance.table(), cell);
            if (unit && isNeeded(balance.table(), cell) == needed) {
                units.add(cell);
            }
        }
        return units;
    }

    private static List<Cell> notes(Subject subject, Table table) {
        List<Cell> notes = new ArrayList<>(0);
        for (Cell cell : table.cells().values()) {
            if (hasNote(subject, cell) && !isLabel(table, noteStart(subject, cell))) {
                notes.add(cell);
            }
        }
        return notes;
    }

    /** An amount of money without a unit in the form: without 元 it might be 万元. */
    private static boolean isNeeded(Table table, Cell cell) {
        return table.official().unit(cell.address()).isEmpty();
    }

    private static Finding units(Subject subject, Table table, List<Cell> cells) {
        Cell first = cells.get(0);
        List<Edit> edits = cells.stream().filter(c -> c.plain() && isNeedless(c.unit(), table.official().unit(c.address())))
                .map(c -> new Edit(behind(subject, c), "")).toList();
        List<Fix> fixes = edits.isEmpty() ? List.of()
                : List.of(Fix.safe(Message.of("fix.units").with("count", edits.size()), edits));
        return Finding.about(ID, first, Message.of(cells.size() > 1 ? "GJ209.many" : "GJ209").with("text", first.text())
                .with("unit", first.unit()).with("count", cells.size())).fixes(fixes).build();
    }

    private static Finding noteFinding(Subject subject, List<Cell> cells) {
        Cell first = cells.get(0);
        return Finding.about(ID, first, Message.of(cells.size() > 1 ? "GJ209.notes" : "GJ209.note").with("text", first.text())
                .with("unit", first.unit()).with("note", note(subject, first)).with("count", cells.size())).build();
    }

    /** Whether a bracket follows the figure and its unit, which in a cell with a figure can only be a note. */
    private static boolean hasNote(Subject subject, Cell cell) {
        String text = subject.text().text();
        int at = noteStart(subject, cell);
        return cell.plain() && at < text.length() && CharClass.of(text.charAt(at)) == '(' && cell.value().number().isPresent();
    }

    /** Whether a place is inside a label: in 总计 7 (二)部分公开 the bracket opens a label and no note. */
    private static boolean isLabel(Table table, int place) {
        return table.labels().stream().anyMatch(label -> label.span().start() <= place && place < label.span().end());
    }

    private static int noteStart(Subject subject, Cell cell) {
        String text = subject.text().text();
        int at = cell.unit().isEmpty() ? cell.span().end() : behind(subject, cell).end();
        while (at < text.length() && CharClass.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The note with its brackets. */
    private static String note(Subject subject, Cell cell) {
        String text = subject.text().text();
        int start = noteStart(subject, cell);
        int end = IntStream.range(start, Math.min(text.length(), start + LONGEST_NOTE))
                .filter(i -> CharClass.of(text.charAt(i)) == ')').findFirst().orElse(start);
        return text.substring(start, end + 1);
    }

    /** Whether the figure means the same without its unit: it is the column's own unit, or another measure word. */
    private static boolean isNeedless(String unit, String official) {
        boolean counts = !official.isEmpty() && !official.endsWith("元") && !unit.endsWith("元");
        return unit.equals(official) || counts;
    }

    /** The unit with the blanks before it. */
    private static Span behind(Subject subject, Cell cell) {
        int unit = subject.text().text().indexOf(cell.unit(), cell.span().end());
        return new Span(cell.span().end(), unit + cell.unit().length());
    }
}

package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Label;
import dev.gouji.lint.Balance;
import dev.gouji.lint.FigureEdit;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Related;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blank cells in a table with figures. A blank counts as 0, so this is a matter of style: one hint per table, at its
 * first blank.
 */
public final class BlankCell implements Rule {

    private static final RuleId ID = new RuleId("GJ202", "blank-cell", Severity.HINT);
    /** How many further blanks are shown, since editors draw each; the message has their number. */
    private static final int MOST_RELATED = 20;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Balance balance : subject.balances()) {
            Table table = balance.table();
            List<Cell> blanks = new ArrayList<>(0);
            for (Cell cell : balance.unusual()) {
                if (cell.value().isEmpty() && !BlankTotal.isBlankTotal(balance, cell)) {
                    blanks.add(cell);
                }
            }
            if (!blanks.isEmpty() && !TableBlank.isBlank(table)) {
                out.accept(finding(subject, blanks, leftOut(balance), isWhole(table)));
            }
        }
    }

    /** The cells of relations that zeros would not balance. A figure is missing there, so no fix writes 0. */
    private static Set<CellAddress> leftOut(Balance balance) {
        return balance.table().official().relations().stream().filter(balance::failsOnZeros)
                .flatMap(r -> Stream.concat(Stream.of(r.total()), r.addends().stream())).collect(Collectors.toSet());
    }

    private static Finding finding(Subject subject, List<Cell> blanks, Set<CellAddress> leftOut, boolean whole) {
        Cell first = blanks.get(0);
        Message message = Message.of(blanks.size() == 1 ? "GJ202" : "GJ202.many")
                .with("count", blanks.size());
        List<Related> related = blanks.stream().skip(1).limit(MOST_RELATED)
                .map(c -> Related.figure(c, Message.of("related.blank")))
                .toList();
        List<Edit> zeros = FigureEdit.zeros(blanks.stream().filter(c -> c.isBlank() && !leftOut.contains(c.address())).toList(),
                subject.text().text());
        String key = blanks.size() == 1 ? "fix.zero" : zeros.size() == blanks.size() ? "fix.zeros" : "fix.zeros-some";
        Message title = Message.of(key).with("count", zeros.size());
        List<Fix> fixes = zeros.isEmpty() ? List.of() : List.of(whole ? Fix.safe(title, zeros) : Fix.optional(title, zeros));
        return Finding.about(ID, first, message).related(related).fixes(fixes).build();
    }

    /**
     * Whether the figures of all present rows were read. If a row lost its columns, zeros in blanks could change how
     * others are read.
     */
    private static boolean isWhole(Table table) {
        Set<String> rows = new HashSet<>();
        for (CellAddress address : table.cells().keySet()) {
            rows.add(address.row());
        }
        for (TableLabel label : table.labels()) {
            if (label.kind() == Label.Kind.ROW && !rows.contains(label.id())) {
                return false;
            }
        }
        return true;
    }
}

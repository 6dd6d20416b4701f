package dev.gouji.lint.rules;

import dev.gouji.lint.FigureEdit;
import dev.gouji.lint.Fix;
import dev.gouji.lint.repair.Repair;
import dev.gouji.lint.repair.RepairSearch;
import dev.gouji.lint.repair.Slip;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers the repairs of a fault, each with its reason. A repair is preferred only if there is no other. */
final class RepairFix {

    private RepairFix() {
    }

    static List<Fix> of(RepairSearch.Fault fault) {
        List<Fix> fixes = new ArrayList<>();
        for (Repair repair : fault.offered()) {
            Optional<Fix> fix = fix(repair, fault.isClear());
            if (fix.isPresent()) {
                fixes.add(fix.get());
            }
        }
        return fixes;
    }

    private static Optional<Fix> fix(Repair repair, boolean only) {
        List<Edit> edits = new ArrayList<>();
        for (Repair.Change change : repair.changes()) {
            Optional<Edit> edit = FigureEdit.write(change.cell(), change.number());
            if (edit.isPresent()) {
                edits.add(edit.get());
            }
        }
        return edits.size() == repair.changes().size()
                ? Optional.of(only ? Fix.preferred(title(repair), edits) : Fix.optional(title(repair), edits)) : Optional.empty();
    }

    private static Message title(Repair repair) {
        Repair.Change first = repair.changes().get(0);
        Message change = change(first);
        Message both = repair.changes().size() == 1 ? change : Message.of("repair.two")
                .with("one", change).with("two", change(repair.changes().get(1)));
        return Message.of("fix.repair").with("change", both).with("reason", Message.of(reason(repair)));
    }

    private static Message change(Repair.Change change) {
        return Message.of("repair.change").with(change.cell().address()).with("expected", change.number());
    }

    private static String reason(Repair repair) {
        Repair.Change first = repair.changes().get(0);
        return repair.changes().size() > 1 || first.slip() == Slip.NONE && !first.derived() ? Slip.NONE.key()
                : first.derived() && first.slip() == Slip.NONE ? "repair.total" : first.slip().key();
    }
}

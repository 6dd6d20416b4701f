package dev.gouji.lint.rules;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Label;
import dev.gouji.form.Role;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.text.Fold;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An amount of money in another unit than the 万元 of the 2021 form, given in its cell or in the column's header. */
public final class AmountUnit implements Rule {

    private static final RuleId ID = new RuleId("GJ213", "amount-unit", Severity.INFO);
    private static final String OFFICIAL_UNIT = "万元";
    /** The shift of the decimal point that turns the unit into 万元. */
    private static final Map<String, Integer> DIGITS = Map.of("元", -4, "亿元", 4);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Table> table = subject.report().table(Role.DISCLOSURE);
        Optional<CellAddress> fees = table.isPresent() ? table.get().official().address(Role.FEES, Role.AMOUNT) : Optional.empty();
        if (fees.isEmpty() || !table.get().official().unit(fees.get()).equals(OFFICIAL_UNIT)) {
            return;
        }
        Optional<Cell> cell = table.get().cell(fees.get());
        if (cell.isPresent() && isOther(table.get(), cell.get())) {
            checkCell(cell.get(), out);
        } else {
            checkHeader(table.get(), fees.get(), out);
        }
    }

    private static void checkCell(Cell cell, Consumer<Finding> out) {
        BigDecimal number = cell.value().number().orElseThrow();
        if (number.signum() > 0) {
            out.accept(Finding.about(ID, cell, Message.of("GJ213").with("text", cell.text())
                    .with("unit", cell.unit()).with("number", inOfficialUnit(number, cell.unit()))).build());
        }
    }

    private static void checkHeader(Table table, CellAddress fees, Consumer<Finding> out) {
        Optional<TableLabel> label = table.label(Label.Kind.COLUMN, fees.column());
        if (label.isPresent() && isInYuan(label.get().words())) {
            out.accept(Finding.of(ID, label.get().span(), Message.of("GJ213.header").with(fees)
                    .with("label", label.get().words())));
        }
    }

    /** Whether the cell states its amount in another unit than its column has, so that the amount would change without the unit. */
    static boolean isOther(Table table, Cell cell) {
        return DIGITS.containsKey(cell.unit()) && table.official().unit(cell.address()).equals(OFFICIAL_UNIT);
    }

    private static BigDecimal inOfficialUnit(BigDecimal number, String unit) {
        BigDecimal moved = number.movePointRight(DIGITS.get(unit)).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    private static boolean isInYuan(String label) {
        String folded = Fold.label(label);
        return folded.endsWith("元") && !folded.endsWith(OFFICIAL_UNIT);
    }
}

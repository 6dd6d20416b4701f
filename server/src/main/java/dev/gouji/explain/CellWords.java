package dev.gouji.explain;

import dev.gouji.message.Language;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.surface.CellValue;
import dev.gouji.report.Table;
import java.util.List;

/** Writes the figure of a cell in words. */
final class CellWords {

    private static final List<String> MONEY = List.of("元", "万元", "亿元");

    private final Wordbook words;

    CellWords(Wordbook words) {
        this.words = words;
    }

    /** The number alone, or why there is none. */
    String bare(Cell cell) {
        return cell.value().number().map(Messages::number).orElse(
                words.say(cell.value().kind() == CellValue.Kind.UNREADABLE ? "unreadable" : "blank"));
    }

    String withUnit(Table table, Cell cell) {
        if (cell.value().kind() == CellValue.Kind.UNREADABLE) {
            return words.say(Message.of("explain.stated").with("text", VisibleText.of(cell.text())));
        }
        boolean number = cell.value().number().isPresent();
        String unit = !number ? "" : cell.unit().isEmpty() ? table.official().unit(cell.address()) : cell.unit();
        return bare(cell) + unit(unit, words.lines().column(table.id(), cell.address().column()));
    }

    /** Money has its unit in every language; other counts need none in English. */
    private String unit(String unit, String column) {
        if (MONEY.contains(unit)) {
            String money = words.say("unit." + unit);
            return column.contains(money.trim()) ? "" : money;
        }
        return words.language() == Language.ZH && !unit.isEmpty() ? " " + unit : "";
    }
}

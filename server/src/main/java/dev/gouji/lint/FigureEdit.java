package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a number in the style of its cell: width of digits, thousands marks, blanks. */
public final class FigureEdit {

    private FigureEdit() {
    }

    /** The edit; empty where the number is negative or the cell cannot be written. */
    public static Optional<Edit> write(Cell cell, BigDecimal number) {
        if (number.signum() < 0 || !cell.plain()) {
            return Optional.empty();
        }
        String digits = number.toPlainString();
        if (cell.isBlank()) {
            return Optional.of(new Edit(new Span(cell.insertAt(), cell.insertAt()), digits));
        }
        return Optional.of(new Edit(cell.span(), inHand(digits, cell.text())));
    }

    private static String inHand(String digits, String hand) {
        boolean wide = false;
        int mark = -1;
        for (int i = 0; i < hand.length(); i++) {
            wide |= hand.charAt(i) >= '０' && hand.charAt(i) <= '９';
            mark = CharClass.of(hand.charAt(i)) == ',' ? hand.charAt(i) : mark;
        }
        StringBuilder out = new StringBuilder(digits.length() + 2);
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        for (int i = 0; i < digits.length(); i++) {
            if (mark >= 0 && i > 0 && i < point && (point - i) % 3 == 0) {
                out.append((char) mark);
            }
            out.append(wide ? wide(digits.charAt(i)) : digits.charAt(i));
        }
        return out.toString();
    }

    /** A full-width digit or point. */
    private static char wide(char c) {
        return (char) (c - '0' + '０');
    }
}

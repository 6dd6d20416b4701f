package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a number in the style of its cell: width of digits, thousands marks. The blanks around it stay. */
public final class FigureEdit {

    private FigureEdit() {
    }

    /** The edit; empty if the number is negative or the cell cannot be written. */
    public static Optional<Edit> write(Cell cell, BigDecimal number) {
        if (number.signum() < 0 || !cell.plain()) {
            return Optional.empty();
        }
        String digits = number.toPlainString();
        if (cell.isBlank()) {
            return Optional.of(new Edit(new Span(cell.insertAt(), cell.insertAt()), digits));
        }
        return Optional.of(new Edit(cell.span(), inStyleOf(digits, cell.text())));
    }

    /**
     * The edit that fills a blank cell. Between pipes the figure takes the place of blanks, if there are enough of them, so that the
     * columns stay in line.
     */
    public static Optional<Edit> fill(Cell cell, BigDecimal number, String text) {
        Optional<Edit> edit = write(cell, number);
        if (edit.isEmpty() || !isBetweenPipes(cell.span(), text)) {
            return edit;
        }
        int start = edit.get().span().start();
        int end = start + edit.get().newText().length();
        for (int i = start; i <= end; i++) {
            if (i >= cell.span().end() || text.charAt(i) != ' ') {
                return edit;
            }
        }
        return Optional.of(new Edit(new Span(start, end), edit.get().newText()));
    }

    private static boolean isBetweenPipes(Span inside, String text) {
        return inside.start() > 0 && text.charAt(inside.start() - 1) == '|'
                && inside.end() < text.length() && text.charAt(inside.end()) == '|';
    }

    /** Edits that fill cells with 0, as far as they can be written. Cells that share a place get one edit. */
    public static List<Edit> zeros(Collection<Cell> cells, String text) {
        Set<Edit> zeros = new LinkedHashSet<>();
        for (Cell cell : cells) {
            Optional<Edit> zero = fill(cell, BigDecimal.ZERO, text);
            if (zero.isPresent()) {
                zeros.add(zero.get());
            }
        }
        return List.copyOf(zeros);
    }

    /** The digits in the width and with the thousands marks of what is written. */
    private static String inStyleOf(String digits, String written) {
        boolean wide = false;
        int mark = -1;
        for (int i = 0; i < written.length(); i++) {
            wide |= written.charAt(i) >= '０' && written.charAt(i) <= '９';
            mark = CharClass.of(written.charAt(i)) == ',' ? written.charAt(i) : mark;
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

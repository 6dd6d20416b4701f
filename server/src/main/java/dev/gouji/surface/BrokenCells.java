package dev.gouji.surface;

import dev.gouji.grammar.CharClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a row in which a label goes on, as where a cell's own line end was copied: 4.保护第 and, on the next line,
 * 三方合法权益 | 15 | 24. Only the label that the pieces make together shows it, so each of them must be a whole one.
 */
record BrokenCells(String text, List<Line> lines, Labels labels) {

    /** No label is broken over more lines, and no row has more of them. */
    private static final int MOST_LINES = 6;
    private static final int LONGEST_PIECE = 40;
    /** The marks behind the number of an item. */
    private static final String NUMBER_ENDS = ".．、";

    /** A row, and the index of its last line. */
    private record Whole(Line row, int last) {
    }

    static List<Line> joined(String text, List<Line> lines, Labels labels) {
        BrokenCells broken = new BrokenCells(text, lines, labels);
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (broken.mayBegin(i)) {
                Whole whole = broken.whole(i);
                joined.add(whole.row());
                i = whole.last();
            } else {
                joined.add(lines.get(i));
            }
        }
        return joined;
    }

    /** Whether a line may have the beginning of a label, and a row may have the rest; most lines are sorted out here. */
    private boolean mayBegin(int line) {
        List<RawCell> cells = lines.get(line).cells();
        boolean row = !cells.isEmpty() && !cells.get(cells.size() - 1).isFigure();
        for (int i = line; i + 1 < lines.size() && i < line + MOST_LINES && (row || isPiece(lines.get(i))); i++) {
            row = false;
            if (!lines.get(i + 1).cells().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPiece(Line line) {
        return line instanceof Line.Text text && !text.content().isEmpty() && text.content().length() <= LONGEST_PIECE;
    }

    private Whole whole(int first) {
        Whole whole = new Whole(lines.get(first), first);
        List<RawCell> cells = new ArrayList<>(beginning(first));
        boolean piped = lines.get(first) instanceof Line.Piped;
        for (int i = first + 1; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            List<RawCell> next = pieces(lines.get(i));
            RawCell last = cells.get(cells.size() - 1);
            boolean figures = !RawCell.lackNumber(cells.subList(1, cells.size())); // no label goes on behind the row's figures
            if (next.isEmpty() || figures || last.isFigure() || next.get(0).isFigure() || areWhole(last, next.get(0))) {
                return whole;
            }
            String words = last.text() + next.get(0).text();
            cells.set(cells.size() - 1, last.withText(words));
            cells.addAll(next.subList(1, next.size()));
            piped |= lines.get(i) instanceof Line.Piped;
            boolean label = labels.isWhole(words);
            if (!label && next.size() > 1) {
                return whole;
            }
            whole = label && cells.size() > 1 ? new Whole(row(first, i, cells, piped), i) : whole;
        }
        return whole;
    }

    /** The cells of the first line. If a TAB opens it, its first cell is blank: the next line has figures behind its words. */
    private List<RawCell> beginning(int first) {
        List<RawCell> cells = pieces(lines.get(first));
        int start = lines.get(first).span().start();
        boolean opened = text.charAt(start) == '\t' && cells.get(0).inside().start() > start;
        return opened ? RawCell.withBlankFirst(cells) : cells;
    }

    /** Whether the words below are a label of their own, and an odd figure stands above, 共5 or 5※, but not the number of an item. */
    private boolean areWhole(RawCell above, RawCell below) {
        int digits = CharClass.digitsEnd(above.text(), 0);
        boolean item = digits > 0 && digits < above.text().length() && NUMBER_ENDS.indexOf(above.text().charAt(digits)) >= 0;
        return CharClass.hasDigit(above.text().substring(item ? digits : 0)) && labels.isWhole(below.text());
    }

    private List<RawCell> pieces(Line line) {
        return isPiece(line) ? List.of(RawCell.words(text, ((Line.Text) line).content())) : line.cells();
    }

    private Line row(int first, int last, List<RawCell> cells, boolean piped) {
        List<RawCell> row = List.copyOf(cells);
        return piped ? new Line.Piped(lines.get(first).span().to(lines.get(last).span()), row)
                : new Line.Row(lines.get(first).span().to(lines.get(last).span()), row);
    }
}

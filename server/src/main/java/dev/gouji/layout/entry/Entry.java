package dev.gouji.layout.entry;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table as it is written, or a part of its header.
 *
 * @param table the id of the table that its labels belong to
 * @param row all cells of its line; of a row that is spread over lines only the labels
 * @param label the index in {@code row} of the cell that names the row, -1 if none does
 * @param lead how many columns the groups, the number and the blanks before that cell take
 * @param cells the cells behind that cell; if no cell names the row, those behind its last label; none for a header
 * @param readable false if the layout cannot have written this row; its figures are then lost
 * @param last whether it is the last row of a table that is spread over lines
 * @param onLine whether its cells stand on one line, so that their number is certain
 */
public record Entry(Kind kind, String table, Span span, List<Named> row, int label, int lead, List<RawCell> cells, boolean readable,
                    boolean last, boolean onLine) implements Comparable<Entry> {

    private static final int DIGITS_OF_YEAR = 4;

    public enum Kind {
        /** labels of columns or groups */ HEAD,
        /** a row's label with the cells behind it */ ROW,
        /** figures without a label */ FIGURES,
        /** figures behind words that are no label of a form */ NAMELESS,
        /** the header or a row of a table that the office has made itself; it ends the table above it */ OTHER
    }

    /** A row, or a part of a header, whose cells stand on one line. */
    public static Entry onLine(Kind kind, String table, Span span, List<Named> row, int label, int lead, List<RawCell> cells) {
        return new Entry(kind, table, span, row, label, lead, cells, true, false, true);
    }

    /** A part of a header, on one line or spread over several. */
    public static Entry header(String table, Span span, List<Named> labels) {
        return new Entry(Kind.HEAD, table, span, labels, -1, 0, List.of(), true, false, false);
    }

    /**
     * A row that is spread over lines.
     *
     * @param labels the labels of its groups, then its own
     * @param cells the cells behind its label, empty if the layout cannot have written them
     */
    public static Entry spread(Kind kind, String table, Span span, List<Named> labels, Optional<List<RawCell>> cells, boolean last) {
        int label = labels.size() - 1;
        return new Entry(kind, table, span, labels, label, label, cells.orElse(List.of()), cells.isPresent(), last, false);
    }

    /**
     * Figures without a label, on one line or spread over several.
     *
     * @param cells empty if the layout cannot have written them
     */
    public static Entry figures(String table, Span span, Optional<List<RawCell>> cells) {
        return new Entry(Kind.FIGURES, table, span, List.of(), -1, 0, cells.orElse(List.of()), cells.isPresent(), false, false);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Entry other) {
        return Integer.compare(span.start(), other.span.start());
    }

    /** The labels that the cell which names the row may be; none if no cell does. */
    public LabelMatch match() {
        return label < 0 ? LabelMatch.none() : row.get(label).match();
    }

    /** Whether the cell that names the row may name a column too: 总计 and 其他 without a number. */
    public boolean isSum() {
        return match().has(table, Label.Kind.COLUMN);
    }

    /** The year that stands in place of a label, 2023年; 0 if none does. */
    public int year() {
        String name = kind == Kind.NAMELESS ? row.get(label).cell().text() : "";
        int digits = CharClass.digitsEnd(name, 0);
        return digits == DIGITS_OF_YEAR && name.startsWith("年", digits) ? Integer.parseInt(name.substring(0, digits)) : 0;
    }

    /** Whether at least one of its cells is not blank. */
    public boolean isFilled() {
        return !RawCell.areBlank(cells, 0, cells.size());
    }
}

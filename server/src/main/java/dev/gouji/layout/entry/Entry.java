package dev.gouji.layout.entry;

import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table as it is written, or a stretch of its header.
 *
 * @param table the table that its labels belong to
 * @param row all its cells, or of a row that is spread over lines its labels
 * @param label the number of the label among them that names the row, -1 where none does
 * @param lead the cells before that label, a label of another kind or nothing in them
 * @param cells what stands behind that label, or all of it where there is none
 * @param readable whether the layout can have made what stands there; else the figures are lost
 * @param last whether a table that is spread over lines ends with it
 * @param onLine whether its cells show themselves on one line, so that their number is known
 */
public record Entry(Kind kind, String table, Span span, List<Named> row, int label, int lead, List<RawCell> cells, boolean readable,
                    boolean last, boolean onLine) implements Comparable<Entry> {

    public enum Kind {
        /** labels of columns or groups */ HEAD,
        /** a row's label with what stands behind it */ ROW,
        /** figures without a label */ FIGURES,
        /** figures behind words that are no label */ NAMELESS
    }

    /** A row, or a stretch of a header, whose cells stand on one line. */
    public static Entry onLine(Kind kind, String table, Span span, List<Named> row, int label, int lead, List<RawCell> cells) {
        return new Entry(kind, table, span, row, label, lead, cells, true, false, true);
    }

    /** Labels over figures, however they stand on lines. */
    public static Entry header(String table, Span span, List<Named> labels) {
        return new Entry(Kind.HEAD, table, span, labels, -1, 0, List.of(), true, false, false);
    }

    /**
     * A row that is spread over lines.
     *
     * @param labels its label behind those of its groups
     * @param cells what stands behind it, empty where the layout cannot have made that
     */
    public static Entry spread(Kind kind, String table, Span span, List<Named> labels, Optional<List<RawCell>> cells, boolean last) {
        int label = labels.size() - 1;
        return new Entry(kind, table, span, labels, label, label, cells.orElse(List.of()), cells.isPresent(), last, false);
    }

    /** Figures without a label, however they stand on lines; empty where the layout cannot have made them. */
    public static Entry figures(String table, Span span, Optional<List<RawCell>> cells) {
        return new Entry(Kind.FIGURES, table, span, List.of(), -1, 0, cells.orElse(List.of()), cells.isPresent(), false, false);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Entry other) {
        return Integer.compare(span.start(), other.span.start());
    }

    /** What names the row. */
    public LabelMatch match() {
        return label < 0 ? LabelMatch.none() : row.get(label).match();
    }

    /** Whether something stands in one of its cells. */
    public boolean isFilled() {
        return !RawCell.areBlank(cells, 0, cells.size());
    }
}

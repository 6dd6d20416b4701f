package dev.gouji.layout.line;

import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Figure;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.Words;
import dev.gouji.text.Phrases;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is clearly a row or a header, whatever the layout of the tables. */
public final class LineRows {

    private final Vocabulary vocabulary;
    private final OfficialTables official;
    private final Map<Integer, Heading> headings;
    private final BitSet apart;

    /**
     * @param headings the headings of the official sections by their lines
     * @param apart the numbers of lines that belong to no table
     */
    public LineRows(Vocabulary vocabulary, OfficialTables official, Map<Integer, Heading> headings, BitSet apart) {
        this.vocabulary = vocabulary;
        this.official = official;
        this.headings = headings;
        this.apart = apart;
    }

    /** Entries of the rows that show themselves, of lines of pipes taken as rows, and of what heads the parts of a strip. */
    public List<Entry> read(List<Line> lines) {
        WrappedLabels wrapped = new WrappedLabels(vocabulary, lines, PipedRows.read(lines));
        RowEntries rows = new RowEntries(vocabulary, official);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            WrappedLabels.Whole row = wrapped.at(i);
            if (apart.get(i)) {
                rows.enter(headings.containsKey(i) ? headings.get(i).section().table() : Optional.empty());
            } else if (!row.cells().isEmpty()) {
                entries.addAll(rows.read(line.span().to(lines.get(row.last()).span()), row.cells()));
                i = row.last();
            } else if (line instanceof Line.Text text && isNumber(text)) {
                entries.addAll(rows.number(text.span(), RawCell.words(vocabulary.text(), text.content())));
            } else if (line instanceof Line.Text text) {
                List<RawCell> cells = isHeadOfStrip(text) ? List.of(RawCell.words(vocabulary.text(), text.content())) : strip(text);
                if (!cells.isEmpty()) {
                    entries.addAll(rows.read(line.span(), cells));
                }
            }
        }
        return entries;
    }

    /** Entries of the rows alone that show themselves, which are the same under each layout of the others. */
    public List<Entry> shown(List<Line> lines) {
        List<Entry> shown = new ArrayList<>();
        RowEntries rows = new RowEntries(vocabulary, official);
        for (Line line : lines) {
            if (line instanceof Line.Row row) {
                shown.addAll(rows.read(row.span(), row.cells()));
            }
        }
        return shown;
    }

    /** Alone on its line, 无 stands for a whole section. */
    private boolean isNumber(Line.Text line) {
        return line.content().length() < Words.LONGEST_FIGURE
                && Figure.read(line.content().of(vocabulary.text())).value().number().isPresent();
    }

    /** A line of as many figures as the table with one row has needs no header to be its row; none of any other line. */
    private List<RawCell> strip(Line.Text line) {
        int due = official.strip().addresses().size();
        if (line.content().length() < 2 * due - 1 || !CharClass.isDigit(vocabulary.text().charAt(line.content().end() - 1))) {
            return List.of();
        }
        List<RawCell> cells = new ArrayList<>(due);
        List<Span> words = Words.split(vocabulary.text(), line.content());
        boolean figures = words.size() == due && Words.figuresFrom(vocabulary.text(), words) == 0;
        for (Span word : figures ? words : List.<Span>of()) {
            cells.add(RawCell.words(vocabulary.text(), word));
        }
        return cells;
    }

    private boolean isHeadOfStrip(Line.Text line) {
        boolean label = !line.content().isEmpty() && line.content().length() <= LabelIndex.LONGEST
                && !Phrases.anyOf(line.content().of(vocabulary.text()), "。；，");
        return label
                && vocabulary.name(RawCell.words(vocabulary.text(), line.content())).match().has(official.strip().id(), Label.Kind.ROW);
    }
}

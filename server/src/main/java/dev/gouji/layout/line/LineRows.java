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

/**
 * Reads a text line by line: each line that can be a row or a header becomes an entry.
 *
 * @param headings the headings of the official sections by their lines
 * @param apart the numbers of lines that belong to no table
 */
public record LineRows(Vocabulary vocabulary, OfficialTables official, Map<Integer, Heading> headings, BitSet apart) {

    /**
     * The entries of the text if each line is a row: rows of TABs, tags and commas, lines of pipes, numbers that stand alone, and
     * the rows and headings of a strip without any delimiters.
     */
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

    /** The entries of the rows of TABs, tags and commas. They are the same whatever layout the rest of the text has. */
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

    /** Whether the line is a number alone. 无 alone on a line is no cell: it says that the section has nothing to report. */
    private boolean isNumber(Line.Text line) {
        return line.content().length() < Words.LONGEST_FIGURE
                && Figure.read(line.content().of(vocabulary.text())).value().number().isPresent();
    }

    /** The cells of a line that is the row of the strip: exactly as many figures as the strip has. None for any other line. */
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

    /** Whether the line is the heading of a part of the strip: 行政复议. */
    private boolean isHeadOfStrip(Line.Text line) {
        boolean mayBeLabel = !line.content().isEmpty() && line.content().length() <= LabelIndex.LONGEST
                && !Phrases.anyOf(line.content().of(vocabulary.text()), "。；，,;");
        return mayBeLabel
                && vocabulary.name(RawCell.words(vocabulary.text(), line.content())).match().has(official.strip().id(), Label.Kind.ROW);
    }
}

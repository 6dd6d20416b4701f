package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.Words;
import dev.gouji.vocabulary.Named;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table with its figures on one line per row but its labels broken into pieces, as text from a PDF is. If there
 * are exactly as many such lines as a form has rows, from the first row's label to the last's, their order tells the
 * rows: unless one whose label is whole says otherwise.
 */
final class BrokenLabels {

    private static final int LONGEST_LINE = 200;

    private final Vocabulary vocabulary;
    private final Forms forms;
    private final List<Line> lines;
    private final BitSet apart;

    /** A line that ends in as many figures as the table has columns. */
    private record FigureLine(Span span, Span head, List<Span> figures) {
    }

    BrokenLabels(Vocabulary vocabulary, List<Line> lines, BitSet apart) {
        this.vocabulary = vocabulary;
        this.forms = vocabulary.forms();
        this.lines = lines;
        this.apart = apart;
    }

    /** The rows of a table; none if the lines leave any doubt. */
    List<Entry> read(String table) {
        for (Form form : forms.all()) {
            Optional<FormTable> official = form.table(table);
            boolean uniform = official.isPresent() && official.get().isUniform();
            List<FigureLine> found = uniform ? figureLines(official.get().columns().size()) : List.of();
            if (!found.isEmpty() && found.size() == official.get().rows().size() && areInOrder(found, official.get())) {
                return rows(found, official.get(), form.id());
            }
        }
        return List.of();
    }

    private List<FigureLine> figureLines(int columns) {
        List<FigureLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean line = !apart.get(i) && lines.get(i) instanceof Line.Text text && text.content().length() <= LONGEST_LINE
                    && !Words.endsLong(vocabulary.text(), text.content(), Words.LONGEST_FIGURE);
            if (line) {
                Optional<FigureLine> figures = figureLine(lines.get(i).span(), ((Line.Text) lines.get(i)).content(), columns);
                if (figures.isPresent()) {
                    found.add(figures.get());
                }
            }
        }
        return found;
    }

    private Optional<FigureLine> figureLine(Span span, Span content, int columns) {
        List<Span> words = Words.split(vocabulary.text(), content);
        int from = Words.figuresFrom(vocabulary.text(), words);
        if (words.size() - from != columns) {
            return Optional.empty();
        }
        Span head = new Span(content.start(), from == 0 ? content.start() : words.get(from - 1).end());
        return Optional.of(new FigureLine(span, head, words.subList(from, words.size())));
    }

    /** Whether the first and the last line are those of the form, and each other one whose label is whole too. */
    private boolean areInOrder(List<FigureLine> found, FormTable official) {
        int last = found.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean whole = i == 0 || i == last || vocabulary.exact(found.get(i).head()).ids(official.id(), Label.Kind.ROW).size() > 0;
            if (whole && !isFrom(found.get(i), official.rows().get(i), official.id())) {
                return false;
            }
        }
        return true;
    }

    private boolean isFrom(FigureLine line, FormRow row, String table) {
        LabelMatch match = line.head().isEmpty() ? LabelMatch.none()
                : vocabulary.name(RawCell.words(vocabulary.text(), line.head())).match();
        return match.ids(table, Label.Kind.ROW).contains(row.id());
    }

    /** Each row takes the lines since the row before, which hold pieces of both labels. */
    private List<Entry> rows(List<FigureLine> found, FormTable table, String form) {
        List<Entry> rows = new ArrayList<>(found.size());
        int from = found.get(0).span().start();
        for (int i = 0; i < found.size(); i++) {
            FigureLine line = found.get(i);
            Span place = line.head().isEmpty() ? line.figures().get(0) : line.head();
            LabelMatch match = LabelMatch.official(new Label(form, table.id(), Label.Kind.ROW, table.rows().get(i).id()));
            List<RawCell> cells = new ArrayList<>();
            for (Span figure : line.figures()) {
                cells.add(RawCell.words(vocabulary.text(), figure));
            }
            rows.add(Entry.spread(table.id(), new Span(from, line.span().end()),
                    List.of(new Named(RawCell.words(vocabulary.text(), place), match)), 0, Optional.of(cells), false));
            from = line.span().end();
        }
        return rows;
    }
}

package dev.gouji.report.bind;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Figure;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads table 3 where each row's figures stand on one line and the labels around them are broken into pieces, as a PDF
 * comes out. When there are exactly as many such lines as a form has rows, from the first row's label to the last's,
 * their order says which row each is.
 */
final class FigureLines {

    private static final String TABLE = "t3";
    private static final int LONGEST_FIGURE = 12;

    private final SyntaxTree tree;
    private final Forms forms;
    private final boolean[] taken;
    private final int columns;

    /** A line that ends in as many figures as the table has columns. */
    private record Line(int block, Span head, List<Span> figures) {
    }

    FigureLines(SyntaxTree tree, Forms forms, boolean[] taken) {
        this.tree = tree;
        this.forms = forms;
        this.taken = taken;
        this.columns = forms.newest().table(TABLE).orElseThrow().columns().size();
    }

    /** The rows; none where the lines do not show them without doubt. Marks what belongs to them as taken. */
    List<GridRow> read() {
        List<Line> lines = lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        for (Form form : forms.all()) {
            FormTable table = form.table(TABLE).orElseThrow();
            if (lines.size() == table.rows().size() && names(lines.get(0), table.rows().get(0))
                    && names(lines.get(lines.size() - 1), table.rows().get(lines.size() - 1))) {
                return rows(lines, table);
            }
        }
        return List.of();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < tree.blocks().size(); i++) {
            if (!taken[i] && tree.blocks().get(i) instanceof Block.Text text) {
                Optional<Line> line = line(i, text.content());
                if (line.isPresent()) {
                    lines.add(line.get());
                }
            }
        }
        return lines;
    }

    private Optional<Line> line(int block, Span content) {
        // Nearly all lines are prose, which ends in a long word.
        if (content.length() < 2 * columns - 1 || Words.endsLong(tree.text(), content, LONGEST_FIGURE)) {
            return Optional.empty();
        }
        List<Span> words = Words.split(tree.text(), content);
        int from = words.size();
        while (from > 0 && isFigure(words.get(from - 1))) {
            from--;
        }
        if (words.size() - from != columns) {
            return Optional.empty();
        }
        Span head = from == 0 ? new Span(content.start(), content.start())
                : new Span(content.start(), words.get(from - 1).end());
        return Optional.of(new Line(block, head, words.subList(from, words.size())));
    }

    private boolean isFigure(Span span) {
        return span.length() <= LONGEST_FIGURE && Figure.isFigure(span.of(tree.text()));
    }

    private boolean names(Line line, FormRow row) {
        LabelMatch match = forms.labels().find(Fold.label(tree.text(), line.head().start(), line.head().end()));
        return match.labels().stream().anyMatch(l -> l.table().equals(TABLE) && l.id().equals(row.id()));
    }

    private List<GridRow> rows(List<Line> lines, FormTable table) {
        List<GridRow> rows = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i), table.rows().get(i)));
        }
        for (int i = lines.get(0).block(); i <= lines.get(lines.size() - 1).block(); i++) {
            taken[i] = true;
        }
        return rows;
    }

    private GridRow row(Line line, FormRow official) {
        Span place = line.head().isEmpty() ? line.figures().get(0) : line.head();
        List<GridCell> cells = new ArrayList<>();
        cells.add(new GridCell(new Span(place.start(), place.start()), place, place, official.label(), 1, place.start()));
        for (Span figure : line.figures()) {
            cells.add(new GridCell(new Span(figure.start(), figure.start()), figure, figure, figure.of(tree.text()), 1,
                    figure.start()));
        }
        return new GridRow(-1, place.to(line.figures().get(line.figures().size() - 1)), List.copyOf(cells), false);
    }
}

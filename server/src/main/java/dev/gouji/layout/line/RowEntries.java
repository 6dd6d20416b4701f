package dev.gouji.layout.line;

import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.Words;
import dev.gouji.vocabulary.Named;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes entries of the cells of a line, which may hold several rows. */
final class RowEntries {

    private final Vocabulary vocabulary;
    private final OfficialTables official;
    /** The id of the table that the last rows belong to, empty outside of tables. */
    private String current = "";

    RowEntries(Vocabulary vocabulary, OfficialTables official) {
        this.vocabulary = vocabulary;
        this.official = official;
    }

    /**
     * Starts a section.
     *
     * @param table the section's table; figures without a label are its row if it is the strip, other tables have labels
     */
    void enter(Optional<String> table) {
        current = table.isPresent() && official.isStrip(table.get()) ? table.get() : "";
    }

    List<Entry> read(Span span, List<RawCell> cells) {
        List<Named> words = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            words.add(vocabulary.name(cell));
        }
        List<Named> named = CoveredCells.blanked(words, official);
        List<Entry> out = new ArrayList<>(1);
        SharedLine line = new SharedLine(official, named);
        int from = 0;
        while (from < named.size()) {
            int to = line.end(from);
            boolean whole = from == 0 && to == named.size();
            List<Named> row = List.copyOf(whole ? named : named.subList(from, to));
            Span part = whole ? span : row.get(0).cell().span().to(row.get(row.size() - 1).cell().span());
            current = table(row);
            add(out, part, new RowLabel(official, current, row));
            from = to;
        }
        return out;
    }

    /** The entry of a number alone on its line: a page number, or a row that lost its label. None outside of tables. */
    List<Entry> number(Span span, RawCell number) {
        return current.isEmpty() ? List.of() : List.of(Entry.figures(current, span, Optional.of(List.of(number))));
    }

    private String table(List<Named> row) {
        List<Named> labels = new ArrayList<>(2);
        for (Named name : row) {
            if (name.isLabel()) {
                labels.add(name);
            }
        }
        if (labels.isEmpty() && isStrip(row)) {
            return official.strip().id();
        }
        String table = official.table(labels, current);
        boolean sum = !current.isEmpty() && !table.equals(current) && new RowLabel(official, table, row).isSum();
        return sum ? current : table; // right behind the rows of another table, the office has added 总计 or 其他 there
    }

    /** Whether the row has only figures and blanks, and exactly as many figures as the strip; no other table has such a row. */
    private boolean isStrip(List<Named> row) {
        int filled = 0;
        for (Named name : row) {
            if (!name.cell().isFigure()) {
                return false;
            }
            filled += name.cell().isBlank() ? 0 : 1;
        }
        return filled == official.strip().addresses().size();
    }

    private void add(List<Entry> out, Span span, RowLabel row) {
        int label = row.place();
        if (label < 0) {
            addUnlabelled(out, span, row);
        } else if (row.namesColumns(label)) {
            end(out, span);
        } else if (row.hasColumnBehind(label)) {
            out.add(Entry.spread(Entry.Kind.ROW, current, span, row.cells().subList(0, label + 1), Optional.empty(), false));
        } else {
            out.add(Entry.onLine(Entry.Kind.ROW, current, span, row.cells(), label, lead(row.cells(), label), behind(row.cells(), label)));
        }
    }

    /**
     * Adds the entry of a row without a label, only if it has figures or is the blank row of a strip. Several other texts end the table.
     */
    private void addUnlabelled(List<Entry> out, Span span, RowLabel label) {
        List<Named> row = label.cells();
        int texts = 0;
        boolean figures = false;
        boolean several = false;
        int labelsEnd = 0;
        for (int i = 0; i < row.size(); i++) {
            RawCell cell = row.get(i).cell();
            boolean list = Words.areSeveralFigures(vocabulary.text(), cell.visible());
            labelsEnd = row.get(i).match().isIn(current) ? i + 1 : labelsEnd;
            texts += cell.isFigure() || list ? 0 : 1;
            figures |= cell.isFigure() && !cell.isBlank();
            several |= list;
        }
        int added = current.isEmpty() ? -1 : label.nameless();
        boolean subtotal = figures && labelsEnd > 0 && label.isSubtotal(labelsEnd - 1);
        int name = current.isEmpty() ? -1 : added >= labelsEnd ? added : subtotal ? labelsEnd - 1 : -1;
        boolean alone = texts == 0 || official.isStrip(current);
        if (name >= 0) {
            out.add(Entry.onLine(Entry.Kind.NAMELESS, current, span, row, name, lead(row, name), behind(row, name)));
        } else if (labelsEnd > 0) {
            Entry.Kind kind = figures ? Entry.Kind.FIGURES : Entry.Kind.HEAD;
            List<RawCell> behind = figures ? behind(row, labelsEnd - 1) : List.of();
            out.add(Entry.onLine(kind, current, span, row, -1, 0, behind));
        } else if (!current.isEmpty() && several && alone) {
            out.add(Entry.figures(current, span, Optional.empty()));
        } else if (!current.isEmpty() && figures && alone || texts == 0 && official.isStrip(current, row.size())) {
            out.add(Entry.onLine(Entry.Kind.FIGURES, current, span, row, -1, 0, behind(row, -1)));
        } else if (texts > 1) {
            end(out, span);
        }
    }

    /** Ends the table at the header or a row of a table of the office's own. */
    private void end(List<Entry> out, Span span) {
        out.add(Entry.onLine(Entry.Kind.OTHER, current, span, List.of(), -1, 0, List.of()));
        current = "";
    }

    /** How many columns the cells before a label take: its groups, blanks and the row's number, but no other words. */
    private static int lead(List<Named> row, int label) {
        int lead = 0;
        for (int i = 0; i < label; i++) {
            boolean counts = row.get(i).isLabel() || row.get(i).cell().isFigure();
            lead += counts ? row.get(i).cell().columns() : 0;
        }
        return lead;
    }

    /** The cells behind a label. A blank that spans several columns counts once for each; a figure that spans them counts once. */
    private static List<RawCell> behind(List<Named> row, int label) {
        List<RawCell> out = new ArrayList<>(row.size());
        for (int i = label + 1; i < row.size(); i++) {
            RawCell cell = row.get(i).cell();
            for (int column = 0; column < (cell.isBlank() ? cell.columns() : 1); column++) {
                out.add(cell);
            }
        }
        return List.copyOf(out);
    }
}

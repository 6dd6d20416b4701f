package dev.gouji.layout.line;

import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.RawCell;
import dev.gouji.vocabulary.Named;
import dev.gouji.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes entries of clear rows, of which a line may hold several. */
final class RowEntries {

    private final Vocabulary vocabulary;
    private final OfficialTables official;
    private String current = "";

    RowEntries(Vocabulary vocabulary, OfficialTables official) {
        this.vocabulary = vocabulary;
        this.official = official;
    }

    /**
     * Starts a section, which may have a table. A table with a single row is known by its place; other rows have
     * labels.
     */
    void enter(Optional<String> table) {
        current = table.isPresent() && official.isStrip(table.get()) ? table.get() : "";
    }

    List<Entry> read(Span span, List<RawCell> cells) {
        List<Named> named = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            named.add(vocabulary.name(cell));
        }
        List<Entry> out = new ArrayList<>(1);
        SharedLine line = new SharedLine(official, named);
        int from = 0;
        while (from < named.size()) {
            int to = line.end(from);
            List<Named> row = from == 0 && to == named.size() ? named : named.subList(from, to);
            Span part = row == named ? span : row.get(0).cell().span().to(row.get(row.size() - 1).cell().span());
            current = table(row);
            if (!current.isEmpty()) {
                add(out, current, part, List.copyOf(row));
            }
            from = to;
        }
        return out;
    }

    /** A number alone on its line after rows of a table: a page number, or a row that lost its label. */
    List<Entry> number(Span span, RawCell number) {
        return current.isEmpty() ? List.of() : List.of(Entry.figures(current, span, Optional.of(List.of(number))));
    }

    private String table(List<Named> row) {
        List<LabelMatch> labels = new ArrayList<>(2);
        for (Named name : row) {
            if (name.isLabel()) {
                labels.add(name.match());
            }
        }
        return labels.isEmpty() && isStrip(row) ? official.strip().id() : official.table(labels, current);
    }

    /** A row of exactly as many figures as the table with one row has, besides blanks; no other table has one. */
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

    /** A row without a label, or with another table's header, belongs to the table only if it has figures. */
    private void add(List<Entry> out, String table, Span span, List<Named> row) {
        int label = label(table, row);
        if (label >= 0) {
            out.add(Entry.onLine(Entry.Kind.ROW, table, span, row, label, lead(row, label), behind(row, label)));
            return;
        }
        int texts = 0;
        boolean figures = false;
        int labels = 0;
        for (int i = 0; i < row.size(); i++) {
            RawCell cell = row.get(i).cell();
            labels = row.get(i).isLabel() ? i + 1 : labels;
            texts += cell.isFigure() ? 0 : 1;
            figures |= cell.isFigure() && !cell.isBlank();
        }
        if (labels > 0) {
            Entry.Kind kind = figures ? Entry.Kind.FIGURES : Entry.Kind.HEAD;
            List<RawCell> behind = figures ? behind(row, labels - 1) : List.of();
            out.add(Entry.onLine(kind, table, span, row, -1, 0, behind));
            return;
        }
        int name = nameless(table, row);
        if (name >= 0) {
            out.add(Entry.onLine(Entry.Kind.NAMELESS, table, span, row, name, lead(row, name), behind(row, name)));
        } else if (figures && (texts == 0 || official.isStrip(table)) || texts == 0 && isBlankStrip(table, row)) {
            out.add(Entry.onLine(Entry.Kind.FIGURES, table, span, row, -1, 0, behind(row, -1)));
        } else if (texts > 1) {
            current = "";
        }
    }

    /** A row of blanks that is as long as the one row of its table, or as a part of it. */
    private boolean isBlankStrip(String table, List<Named> row) {
        FormTable strip = official.strip();
        return strip.id().equals(table) && (row.size() == strip.columns().size() || row.size() == strip.addresses().size());
    }

    /** How many cells stand before a label: its groups and a number of the row, but no other words. */
    private static int lead(List<Named> row, int label) {
        int lead = 0;
        for (int i = 0; i < label; i++) {
            boolean counts = row.get(i).isLabel() || row.get(i).cell().isFigure();
            lead += counts ? row.get(i).cell().columns() : 0;
        }
        return lead;
    }

    private static boolean isRepeated(List<Named> row, int first, int second) {
        return row.get(first).cell().text().equals(row.get(second).cell().text());
    }

    /** The number of the cell that names the row: the last row's label before the figures; -1 where there is none. */
    private int label(String table, List<Named> row) {
        int found = -1;
        for (int i = 0; i < row.size(); i++) {
            LabelMatch match = row.get(i).match();
            boolean names = match.has(table, Label.Kind.ROW)
                    && (!match.has(table, Label.Kind.COLUMN) || isOnlyLabel(table, row, i));
            boolean grouped = found >= 0 && !row.get(i).cell().isFigure() && row.get(found).match().has(table, Label.Kind.GROUP);
            found = names ? i : grouped ? -1 : found;
        }
        return found >= 0 && official.isStrip(table) && !standsBeforeFigures(row, found) ? -1 : found;
    }

    /** 总计 and 其他 are columns as well: as the only label before figures they name a row. */
    private static boolean isOnlyLabel(String table, List<Named> row, int at) {
        boolean filled = false;
        for (int i = 0; i < row.size(); i++) {
            boolean blank = row.get(i).cell().isBlank();
            boolean group = row.get(i).match().has(table, Label.Kind.GROUP);
            if (i < at && !blank && !group || i > at && !row.get(i).cell().isFigure()) {
                return false;
            }
            filled |= i > at && !blank;
        }
        return filled;
    }

    /** In a table of one row, the label of a part names a row only if figures follow it. */
    private static boolean standsBeforeFigures(List<Named> row, int label) {
        boolean filled = false;
        for (int i = label + 1; i < row.size(); i++) {
            if (!row.get(i).cell().isFigure()) {
                return false;
            }
            filled |= !row.get(i).cell().isBlank();
        }
        return filled;
    }

    /**
     * The number of the only cell with words, where figures stand behind it and at most a group before; -1 elsewhere. Words that
     * merged cells repeat count once.
     */
    private static int nameless(String table, List<Named> row) {
        int name = -1;
        boolean filled = false;
        for (int i = 0; i < row.size(); i++) {
            boolean figure = row.get(i).cell().isFigure();
            filled |= name >= 0 && figure && !row.get(i).cell().isBlank();
            if (!figure) {
                boolean other = name >= 0 && !isRepeated(row, name, i) && !row.get(name).match().has(table, Label.Kind.GROUP);
                if (other || filled) {
                    return -1;
                }
                name = i;
            } else if (name < 0 && !row.get(i).cell().isBlank()) {
                return -1;
            }
        }
        return filled ? name : -1;
    }

    /** The cells behind a label. A blank that spans columns is a blank in each; a figure that spans them belongs to none. */
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

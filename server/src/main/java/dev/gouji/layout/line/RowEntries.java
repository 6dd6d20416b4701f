package dev.gouji.layout.line;

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
        List<Named> named = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            named.add(vocabulary.name(cell));
        }
        List<Entry> out = new ArrayList<>(1);
        SharedLine line = new SharedLine(official, named);
        int from = 0;
        while (from < named.size()) {
            int to = line.end(from);
            boolean whole = from == 0 && to == named.size();
            List<Named> row = List.copyOf(whole ? named : named.subList(from, to));
            Span part = whole ? span : row.get(0).cell().span().to(row.get(row.size() - 1).cell().span());
            current = table(row);
            add(out, current, part, row);
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
        return current.isEmpty() || table.equals(current) || !isSum(table, row) ? table : current;
    }

    /** Whether the row is 总计 or 其他 with its figures. Right behind the rows of another table, the office has added it there. */
    private static boolean isSum(String table, List<Named> row) {
        LabelMatch match = row.get(0).match();
        return match.has(table, Label.Kind.ROW) && match.has(table, Label.Kind.COLUMN) && standsBeforeFigures(row, 0);
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

    /**
     * Adds the entry of a row. Cells without a label are an entry only if they have figures or are the blank row of a strip. Several
     * other texts, or labels of rows as columns, end the table.
     */
    private void add(List<Entry> out, String table, Span span, List<Named> row) {
        int label = label(table, row);
        if (label >= 0 && namesColumns(table, row, label)) {
            end(out, span);
            return;
        }
        if (label >= 0) {
            out.add(Entry.onLine(Entry.Kind.ROW, table, span, row, label, lead(row, label), behind(row, label)));
            return;
        }
        int texts = 0;
        boolean figures = false;
        int labelsEnd = 0;
        for (int i = 0; i < row.size(); i++) {
            RawCell cell = row.get(i).cell();
            labelsEnd = row.get(i).match().isIn(table) ? i + 1 : labelsEnd;
            texts += cell.isFigure() ? 0 : 1;
            figures |= cell.isFigure() && !cell.isBlank();
        }
        if (labelsEnd > 0) {
            Entry.Kind kind = figures ? Entry.Kind.FIGURES : Entry.Kind.HEAD;
            List<RawCell> behind = figures ? behind(row, labelsEnd - 1) : List.of();
            out.add(Entry.onLine(kind, table, span, row, -1, 0, behind));
            return;
        }
        int name = table.isEmpty() ? -1 : nameless(table, row);
        if (name >= 0) {
            out.add(Entry.onLine(Entry.Kind.NAMELESS, table, span, row, name, lead(row, name), behind(row, name)));
        } else if (!table.isEmpty() && figures && (texts == 0 || official.isStrip(table))
                || texts == 0 && official.isStrip(table, row.size())) {
            out.add(Entry.onLine(Entry.Kind.FIGURES, table, span, row, -1, 0, behind(row, -1)));
        } else if (texts > 1) {
            end(out, span);
        }
    }

    /** Ends the table at the header or a row of a table of the office's own. */
    private void end(List<Entry> out, Span span) {
        out.add(Entry.onLine(Entry.Kind.OTHER, current, span, List.of(), -1, 0, List.of()));
        current = "";
    }

    /**
     * Whether the row is the header of a table that has rows of the official one as columns: 部门, 行政许可, 行政处罚. It has no figures,
     * and either other words before the label or words behind it for another number of columns.
     */
    private boolean namesColumns(String table, List<Named> row, int label) {
        boolean before = false;
        int behind = 0;
        for (int i = 0; i < row.size(); i++) {
            RawCell cell = row.get(i).cell();
            if (cell.isFigure() && !cell.isBlank()) {
                return false;
            }
            boolean word = !cell.isFigure() && !isRepeated(row, i, label) && !row.get(i).match().has(table, Label.Kind.GROUP);
            before |= word && i < label;
            behind += word && i > label ? 1 : 0;
        }
        return before || behind > 1 && row.size() - label - 1 != official.columns(row.get(label).match());
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

    private static boolean isRepeated(List<Named> row, int first, int second) {
        return row.get(first).cell().text().equals(row.get(second).cell().text());
    }

    /** The index of the last row label, which names the row; -1 if there is none, or if other words follow one that may be a group. */
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

    /** 总计 and 其他 are columns too. They name a row if only groups and blanks stand before and only figures, not all blank, behind. */
    private static boolean isOnlyLabel(String table, List<Named> row, int at) {
        for (int i = 0; i < at; i++) {
            if (!row.get(i).cell().isBlank() && !row.get(i).match().has(table, Label.Kind.GROUP)) {
                return false;
            }
        }
        return standsBeforeFigures(row, at);
    }

    /** Whether only figures, not all blank, stand behind the label. In the strip, 行政复议 names a row only then, else it heads a part. */
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
     * The index of the cell with the name of a row that no form has: 其他文件 | 1 | 2. It is the only cell with words, but for a group
     * before it, and figures follow; -1 if there is no such cell. The same words in several cells are one merged cell.
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

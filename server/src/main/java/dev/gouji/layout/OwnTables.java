package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tables that the office has made itself with words of an official table: | 行政许可 | 30 | in a list of section one, or 总计
 * below a list of channels. The official table has more rows, and stands in its section.
 */
final class OwnTables {

    private final Forms forms;
    private final OfficialTables official;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;

    /** @param headings the headings of the official sections by their lines */
    OwnTables(Forms forms, OfficialTables official, List<Line> lines, Map<Integer, Heading> headings) {
        this.forms = forms;
        this.official = official;
        this.lines = lines;
        this.headings = headings;
    }

    /** What stands of an official table in its section. */
    private static final class InSection {

        /** The ids of all its rows. */
        private final Set<String> rows = new HashSet<>();
        /** The ids of the rows of its cluster with most cells, and how many cells that has. */
        private Set<String> longestRows = Set.of();
        private int longestCells;

        void add(List<Entry> cluster) {
            Set<String> ids = rowIds(cluster);
            int cells = cells(cluster);
            rows.addAll(ids);
            if (cells > longestCells) {
                longestCells = cells;
                longestRows = ids;
            }
        }
    }

    /** The entries of the clusters that are no tables of the office's own, in order. */
    List<Entry> without(List<List<Entry>> together) {
        List<List<Entry>> clusters = parted(together);
        List<Entry> kept = new ArrayList<>();
        List<Boolean> placed = areOfDifferentTables(clusters) ? List.of() : placed(clusters);
        Map<String, InSection> tables = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i)) {
                String table = clusters.get(i).get(0).table();
                tables.putIfAbsent(table, new InSection());
                tables.get(table).add(clusters.get(i));
            }
        }
        for (int i = 0; i < clusters.size(); i++) {
            InSection table = tables.get(clusters.get(i).get(0).table());
            if (table == null || !isOwn(clusters.get(i), placed.get(i), table)) {
                kept.addAll(clusters.get(i));
            }
        }
        return kept;
    }

    /**
     * The clusters, parted where a blank line and a header follow rows of which none has the form's columns. There the official table
     * may begin, right below one of the office's own.
     */
    private List<List<Entry>> parted(List<List<Entry>> together) {
        List<List<Entry>> clusters = new ArrayList<>();
        int line = 0;
        for (List<Entry> cluster : together) {
            int from = 0;
            boolean whole = isWholeRow(cluster.get(0));
            for (int i = 1; i < cluster.size(); i++) {
                int end = cluster.get(i - 1).span().end();
                boolean gap = false;
                while (line < lines.size() && lines.get(line).span().end() <= cluster.get(i).span().start()) {
                    gap |= lines.get(line).span().start() >= end && lines.get(line) instanceof Line.Gap;
                    line++;
                }
                boolean anew = gap && cluster.get(i).kind() == Entry.Kind.HEAD && cluster.get(i - 1).kind() != Entry.Kind.HEAD;
                if (anew && !whole) {
                    clusters.add(List.copyOf(cluster.subList(from, i)));
                    from = i;
                }
                whole |= isWholeRow(cluster.get(i));
            }
            clusters.add(from == 0 ? cluster : List.copyOf(cluster.subList(from, cluster.size())));
        }
        return clusters;
    }

    /** Whether no two clusters are of the same table, as in nearly all reports. */
    private static boolean areOfDifferentTables(List<List<Entry>> clusters) {
        Set<String> tables = new HashSet<>();
        for (List<Entry> cluster : clusters) {
            tables.add(cluster.get(0).table());
        }
        return tables.size() == clusters.size();
    }

    /** For each cluster whether it stands in the section of its table. */
    private List<Boolean> placed(List<List<Entry>> clusters) {
        List<Boolean> placed = new ArrayList<>(clusters.size());
        int section = 0;
        int line = 0;
        for (List<Entry> cluster : clusters) {
            while (line < lines.size() && lines.get(line).span().start() <= cluster.get(0).span().start()) {
                section = headings.containsKey(line) ? headings.get(line).section().number() : section;
                line++;
            }
            FormTable table = forms.newest().table(cluster.get(0).table()).orElseThrow();
            placed.add(table.section() == section);
        }
        return placed;
    }

    /**
     * Whether a cluster is a table of the office's own. In the section of a complete official table it is, if none of its rows has the
     * form's columns. Where the official table is not complete, the cluster may be the rest of it: then it is one only if it repeats
     * rows, or, in another section, if it names columns and no rows.
     */
    private boolean isOwn(List<Entry> cluster, boolean placed, InSection table) {
        if (cells(cluster) >= table.longestCells) {
            return false;
        }
        int rows = rows(cluster);
        if (isComplete(cluster.get(0).table(), table)) {
            return !placed || !hasWholeRow(cluster);
        }
        if (official.isStrip(cluster.get(0).table())) {
            return false;
        }
        if (rows == 0) {
            return !placed && hasLabel(cluster);
        }
        return placed ? repeated(cluster, table.longestRows) == rows && !hasWholeRow(cluster) : repeated(cluster, table.rows) > 0;
    }

    /** Whether one cluster has all rows that the table has in one of the forms, or all figures of the strip. */
    private boolean isComplete(String id, InSection table) {
        boolean complete = false;
        for (Form form : forms.all()) {
            complete |= has(form.table(id).orElseThrow(), table.longestRows);
        }
        return official.isStrip(id) ? table.longestCells >= official.strip().addresses().size() : complete;
    }

    private static boolean has(FormTable table, Set<String> ids) {
        boolean all = true;
        for (FormRow row : table.rows()) {
            all &= ids.contains(row.id());
        }
        return all;
    }

    private static int rows(List<Entry> cluster) {
        int rows = 0;
        for (Entry entry : cluster) {
            rows += entry.kind() == Entry.Kind.ROW ? 1 : 0;
        }
        return rows;
    }

    /** How many rows of the cluster are among these. A label that is a row in each form has two ids; one of them is enough. */
    private static int repeated(List<Entry> cluster, Set<String> ids) {
        int repeated = 0;
        for (Entry entry : cluster) {
            boolean row = entry.kind() == Entry.Kind.ROW;
            repeated += row && !Collections.disjoint(entry.match().ids(entry.table(), Label.Kind.ROW), ids) ? 1 : 0;
        }
        return repeated;
    }

    /** Whether it names columns or groups: | 年度 | 总计 | above | 2024年 | 6 |. */
    private static boolean hasLabel(List<Entry> cluster) {
        boolean label = false;
        for (Entry entry : cluster) {
            for (Named name : entry.row()) {
                label |= name.isLabel();
            }
        }
        return label;
    }

    private boolean hasWholeRow(List<Entry> cluster) {
        boolean whole = false;
        for (Entry entry : cluster) {
            whole |= isWholeRow(entry);
        }
        return whole;
    }

    /** Whether a row has as many cells as the form has columns. The strip is one row or three. */
    private boolean isWholeRow(Entry entry) {
        int cells = entry.cells().size();
        boolean strip = official.isStrip(entry.table())
                && (cells == official.strip().columns().size() || cells == official.strip().addresses().size());
        return strip || cells > 0 && cells == official.columns(entry.match());
    }

    private static int cells(List<Entry> cluster) {
        int cells = 0;
        for (Entry entry : cluster) {
            cells += entry.cells().size();
        }
        return cells;
    }

    /** The ids of the rows that the cluster names. */
    private static Set<String> rowIds(List<Entry> cluster) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : cluster) {
            if (entry.kind() == Entry.Kind.ROW) {
                ids.addAll(entry.match().ids(entry.table(), Label.Kind.ROW));
            }
        }
        return ids;
    }
}

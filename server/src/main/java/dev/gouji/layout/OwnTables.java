package dev.gouji.layout;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import java.util.ArrayList;
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

    private final Form form;
    private final OfficialTables official;
    private final List<Line> lines;
    private final Map<Integer, Heading> headings;

    /** @param headings the headings of the official sections by their lines */
    OwnTables(Form form, OfficialTables official, List<Line> lines, Map<Integer, Heading> headings) {
        this.form = form;
        this.official = official;
        this.lines = lines;
        this.headings = headings;
    }

    /** What stands of an official table in its section. */
    private static final class InSection {

        /** The ids of all its rows. */
        private final Set<String> rows = new HashSet<>();
        /** The ids of the rows of its longest cluster. */
        private Set<String> longest = Set.of();
        private boolean filled;

        void add(List<Entry> cluster) {
            Set<String> ids = rowIds(cluster);
            rows.addAll(ids);
            longest = ids.size() > longest.size() ? ids : longest;
            for (Entry entry : cluster) {
                filled |= entry.isFilled();
            }
        }
    }

    /** The entries of the clusters that are no tables of the office's own, in order. */
    List<Entry> without(List<List<Entry>> clusters) {
        List<Entry> kept = new ArrayList<>();
        List<Boolean> placed = areAllOfOthers(clusters) ? List.of() : placed(clusters);
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

    /** Whether each cluster is of another table, as in nearly all reports. */
    private static boolean areAllOfOthers(List<List<Entry>> clusters) {
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
            FormTable table = form.table(cluster.get(0).table()).orElseThrow();
            placed.add(table.section() == section);
        }
        return placed;
    }

    /**
     * Whether a cluster is a table of the office's own. In another section it is one if it has no row of the official table, or one that
     * the table has in its section. Beside the official table it is one if that has all its rows and more, and if none of them has as
     * many cells as the form has columns.
     */
    private boolean isOwn(List<Entry> cluster, boolean placed, InSection table) {
        Set<String> rows = rowIds(cluster);
        if (!table.filled || rows.size() >= Math.max(1, table.longest.size())) {
            return false;
        }
        if (placed) {
            return !rows.isEmpty() && table.longest.containsAll(rows) && !hasWholeRow(cluster);
        }
        boolean shared = rows.isEmpty();
        for (String row : rows) {
            shared |= table.rows.contains(row);
        }
        return shared;
    }

    private boolean hasWholeRow(List<Entry> cluster) {
        boolean whole = false;
        for (Entry entry : cluster) {
            whole |= entry.kind() == Entry.Kind.ROW && entry.cells().size() == official.columns(entry.match());
        }
        return whole;
    }

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

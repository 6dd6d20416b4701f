package dev.gouji.layout;

import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.Label;
import dev.gouji.layout.entry.Entry;
import dev.gouji.layout.entry.OfficialTables;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds tables that the office has made itself with words of an official table: | 行政许可 | 30 | in a list of section one, or 总计
 * below a list of channels. The official table has more rows, and stands in its section. A table of another year beside it is the
 * office's own too.
 *
 * @param headings the headings of the official sections by their lines
 */
record OwnTables(Forms forms, OfficialTables official, List<Line> lines, Map<Integer, Heading> headings, OtherYear otherYear) {

    /** What stands of an official table in its section. */
    private final class InSection {

        /** The ids of all its rows that stand below no header of the office's own. */
        private final Set<String> rows = new HashSet<>();
        /** The cluster with most cells. */
        private Coverage longest = coverage();
        /** Whether there is a cluster at all. */
        private boolean any;

        void add(List<Entry> cluster) {
            any = true;
            Coverage added = coverage().with(cluster);
            rows.addAll(isLed(cluster) ? Set.of() : added.ids());
            if (added.cells() > longest.cells()) {
                longest = added;
            }
        }
    }

    private Coverage coverage() {
        return new Coverage(forms, official);
    }

    /** The id of the table of a cluster. A header of the office's own may stand before its rows. */
    private static String table(List<Entry> cluster) {
        return cluster.get(cluster.size() - 1).table();
    }

    /** Whether it begins with a header of the office's own. */
    private static boolean isLed(List<Entry> cluster) {
        return cluster.get(0).kind() == Entry.Kind.OTHER;
    }

    /** The entries of the clusters that are no tables of the office's own, in order. */
    List<Entry> without(List<List<Entry>> together) {
        List<List<Entry>> clusters = parted(together);
        List<Boolean> placed = areOfficial(clusters) ? List.of() : placed(clusters);
        Map<String, InSection> tables = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i) && !otherYear.isAbove(clusters.get(i).get(0))) {
                String table = table(clusters.get(i));
                tables.putIfAbsent(table, new InSection());
                tables.get(table).add(clusters.get(i));
            }
        }
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            InSection table = tables.getOrDefault(table(clusters.get(i)), new InSection());
            if (placed.isEmpty() || !isOwn(clusters.get(i), placed.get(i), table)) {
                for (Entry entry : clusters.get(i)) {
                    boolean beside = !official.isStrip(entry.table()) && otherYear.isOf(entry);
                    if (entry.kind() != Entry.Kind.OTHER && !beside) {
                        kept.add(entry);
                    }
                }
            }
        }
        return kept;
    }

    /**
     * The clusters, parted where a header follows rows and the official table is complete on one side of it. The office may have a
     * table of its own right above or below.
     */
    private List<List<Entry>> parted(List<List<Entry>> together) {
        List<List<Entry>> clusters = new ArrayList<>();
        for (List<Entry> cluster : together) {
            if (!hasHeadBelowRow(cluster)) {
                clusters.add(cluster);
                continue;
            }
            int from = begin(cluster);
            int to = end(cluster, from);
            int[] cuts = {0, from, to, cluster.size()};
            for (int i = 1; i < cuts.length; i++) {
                if (cuts[i] > cuts[i - 1]) {
                    clusters.add(List.copyOf(cluster.subList(cuts[i - 1], cuts[i])));
                }
            }
        }
        return clusters;
    }

    /** The index of the last header below which all rows are, or of the first one above which no row has the form's columns; else 0. */
    private int begin(List<Entry> cluster) {
        int narrow = 0;
        Coverage above = coverage();
        for (int i = 0; i < cluster.size() && narrow == 0 && !above.hasWholeRow(); i++) {
            narrow = isHeadBelowRow(cluster, i) ? i : 0;
            above.add(cluster.get(i));
        }
        Coverage rows = coverage();
        int begin = cluster.size();
        for (int i = cluster.size() - 1; i >= narrow; i--) {
            begin = rows.add(cluster.get(i)) ? i : begin;
        }
        while (begin > narrow && !isHeadBelowRow(cluster, begin)) {
            begin--;
        }
        return rows.isComplete(table(cluster)) ? begin : narrow;
    }

    /** The index of the first header above which all rows from an index on are; else the end. */
    private int end(List<Entry> cluster, int from) {
        Coverage rows = coverage();
        int end = from;
        for (int i = from; i < cluster.size(); i++) {
            end = rows.add(cluster.get(i)) ? i + 1 : end;
        }
        while (end < cluster.size() && !isHeadBelowRow(cluster, end)) {
            end++;
        }
        return rows.isComplete(table(cluster)) ? end : cluster.size();
    }

    private static boolean hasHeadBelowRow(List<Entry> cluster) {
        boolean has = false;
        for (int i = 1; i < cluster.size() && !has; i++) {
            has = isHeadBelowRow(cluster, i);
        }
        return has;
    }

    private static boolean isHeadBelowRow(List<Entry> cluster, int at) {
        boolean head = at > 0 && at < cluster.size() && cluster.get(at).kind() == Entry.Kind.HEAD;
        Entry.Kind above = head ? cluster.get(at - 1).kind() : Entry.Kind.HEAD;
        return above != Entry.Kind.HEAD && above != Entry.Kind.OTHER;
    }

    /** Whether no two clusters are of the same table, and none has a header of the office's own, as in nearly all reports. */
    private static boolean areOfficial(List<List<Entry>> clusters) {
        Set<String> tables = new HashSet<>();
        boolean led = false;
        for (List<Entry> cluster : clusters) {
            tables.add(table(cluster));
            led |= isLed(cluster);
        }
        return tables.size() == clusters.size() && !led;
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
            FormTable table = forms.newest().table(table(cluster)).orElseThrow();
            placed.add(table.section() == section);
        }
        return placed;
    }

    /**
     * Whether a cluster is a table of the office's own. In its section, rows of another year are, beside those of the report's. Below a
     * header of the office's own it is, if it only repeats rows, or has few of them in another section. Beside a complete official
     * table it is, if none of its rows has the form's columns, and always in another section. Where the official table is not
     * complete, the cluster may be the rest of it: then it is one only if it repeats rows, or, in another section, if it names columns
     * and no rows.
     */
    private boolean isOwn(List<Entry> cluster, boolean placed, InSection table) {
        Coverage own = coverage().with(cluster);
        boolean led = isLed(cluster);
        boolean strip = official.isStrip(table(cluster));
        int again = placed ? repeated(cluster, table.rows) : 0;
        if (placed && otherYear.isAbove(cluster.get(0)) && (strip ? table.any : 2 * again > own.rows())) {
            return true;
        }
        boolean few = !own.hasWholeRow() && 2 * own.rows() < forms.newest().table(table(cluster)).orElseThrow().rows().size();
        if (led && own.rows() > 0 && (placed ? again == own.rows() : few)) {
            return true;
        }
        if (own.cells() >= table.longest.cells()) {
            return false;
        }
        if (table.longest.isComplete(table(cluster))) {
            return !placed || strip || !own.hasWholeRow();
        }
        if (strip) {
            return false;
        }
        if (own.rows() == 0) {
            return !placed && own.hasLabel();
        }
        int repeated = repeated(cluster, placed ? table.longest.ids() : table.rows);
        return placed ? repeated == own.rows() && !own.hasWholeRow() : repeated > 0;
    }

    /** How many rows of the cluster are among these. A label that is a row in each form has two ids; one of them is enough. */
    private static int repeated(List<Entry> cluster, Set<String> ids) {
        int repeated = 0;
        for (Entry entry : cluster) {
            repeated += !Collections.disjoint(entry.match().ids(entry.table(), Label.Kind.ROW), ids) ? 1 : 0;
        }
        return repeated;
    }
}

package dev.gouji.layout;

import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells labels of tables from the same words in prose. Entries of one table without a line of prose between them are a cluster. It
 * belongs to the table if it has figures and a label, a header and a row, or at least four different labels.
 */
final class Clusters {

    private static final int SEVERAL = 4;

    private Clusters() {
    }

    /** The clusters that belong to tables, in order. */
    static List<List<Entry>> kept(List<Entry> entries, List<Line> lines) {
        List<List<Entry>> kept = new ArrayList<>();
        List<Entry> cluster = new ArrayList<>();
        int line = 0;
        for (Entry entry : entries) {
            boolean parted = false;
            while (line < lines.size() && lines.get(line).span().end() <= entry.span().start()) {
                parted |= !cluster.isEmpty() && lines.get(line).span().start() >= last(cluster).span().end()
                        && lines.get(line) instanceof Line.Text text && !text.content().isEmpty();
                line++;
            }
            boolean behindOther = !cluster.isEmpty() && last(cluster).kind() == Entry.Kind.OTHER;
            boolean other = entry.kind() == Entry.Kind.OTHER || !cluster.isEmpty() && !entry.table().equals(last(cluster).table());
            if (!cluster.isEmpty() && (parted || other && !behindOther)) {
                keep(cluster, kept);
            }
            cluster.add(entry);
        }
        keep(cluster, kept);
        return kept;
    }

    private static Entry last(List<Entry> cluster) {
        return cluster.get(cluster.size() - 1);
    }

    private static void keep(List<Entry> cluster, List<List<Entry>> kept) {
        boolean figures = false;
        boolean named = false;
        boolean head = false;
        boolean row = false;
        for (Entry entry : cluster) {
            head |= entry.onLine() && entry.kind() == Entry.Kind.HEAD;
            row |= entry.onLine() && entry.kind() == Entry.Kind.ROW && !entry.cells().isEmpty();
            figures |= !entry.readable() || entry.isFilled()
                    || entry.onLine() && entry.kind() == Entry.Kind.ROW && entry.cells().size() >= SEVERAL;
            named |= entry.kind() != Entry.Kind.NAMELESS;
        }
        if (figures && named || head && row || labels(cluster) >= SEVERAL) {
            kept.add(List.copyOf(cluster));
        }
        cluster.clear();
    }

    /** How many different labels the cluster has. */
    private static int labels(List<Entry> cluster) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : cluster) {
            for (Named name : entry.row()) {
                if (name.isLabel()) {
                    ids.add(name.match().labels().get(0).id());
                }
            }
        }
        return ids.size();
    }
}

package dev.gouji.lint.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a year of which another report is the total. Of two reports of one body one counts ({@link Standing}). There is
 * no sum if a file cannot be read, or if a report lacks body or year: it is then unclear which reports belong to it.
 */
public final class TotalParts<F> {

    private final String folder;
    private final int year;
    private final PeerSource<F> source;
    private final Map<BodyYear, F> counted = new LinkedHashMap<>();
    private final List<F> unreadable = new ArrayList<>();
    private final List<F> unplaced = new ArrayList<>();

    /** @param folder what the settings call their folder */
    public TotalParts(String folder, int year, PeerSource<F> source) {
        this.folder = folder;
        this.year = year;
        this.source = source;
    }

    public void add(F file) {
        PeerRead read = source.read(file);
        if (read.kind() == PeerRead.Kind.UNREADABLE) {
            unreadable.add(file);
        }
        if (read.peer().isPresent()) {
            add(file, read.peer().get().body());
        }
    }

    private void add(F file, Optional<BodyYear> body) {
        if (body.isEmpty()) {
            unplaced.add(file);
        } else if (body.get().year() == year) {
            counted.merge(body.get(), file, (first, other) -> source.standing(other).isBetter(source.standing(first)) ? other : first);
        }
    }

    /** Files that may be reports and cannot be read. */
    public List<F> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Reports without body or year. */
    public List<F> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Whether no report is of the year. */
    public boolean isEmpty() {
        return counted.isEmpty();
    }

    /** The sum of the reports. They are read a second time for it, since a folder has too many to keep them all. */
    Optional<FolderSums> sum() {
        if (counted.isEmpty() || !unreadable.isEmpty() || !unplaced.isEmpty()) {
            return Optional.empty();
        }
        BodiesSum sum = new BodiesSum(folder);
        counted.values().forEach(file -> source.read(file).peer().ifPresent(sum::add));
        return Optional.of(sum.sum());
    }
}

package dev.gouji.lint.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of a year that another is the total of. Of two of one body one counts. There is no sum where it is unclear
 * which reports belong to it: one cannot be read, or lacks body or year.
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

    /** Whether none of them is of the year. */
    public boolean isEmpty() {
        return counted.isEmpty();
    }

    /** Their sum, for which they are read once more: a folder has too many for all of them to be kept. */
    Optional<FolderSums> sum() {
        if (counted.isEmpty() || !unreadable.isEmpty() || !unplaced.isEmpty()) {
            return Optional.empty();
        }
        BodiesSum sum = new BodiesSum(folder);
        counted.values().forEach(file -> source.read(file).peer().ifPresent(sum::add));
        return Optional.of(sum.sum());
    }
}

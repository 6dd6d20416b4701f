package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up reports one by one without keeping them. There is no sum if it is unclear which reports belong to it: one
 * lacks body or year, or a body has two.
 */
public final class BodiesSum {

    private final String folder;
    private final int year;
    private final Set<BodyYear> seen = new HashSet<>();
    private Map<CellAddress, BigDecimal> sums = Map.of();
    private boolean unsure;

    public BodiesSum(String folder, int year) {
        this.folder = folder;
        this.year = year;
    }

    public void add(Peer peer) {
        if (peer.body().isEmpty()) {
            unsure = true;
        } else if (peer.body().get().year() == year) {
            boolean first = seen.isEmpty();
            unsure |= !seen.add(peer.body().get());
            sums = first ? peer.figures() : sum(sums, peer.figures());
        }
    }

    /** An unreadable file may be a report. */
    public void addUnreadable() {
        unsure = true;
    }

    private static Map<CellAddress, BigDecimal> sum(Map<CellAddress, BigDecimal> sums, Map<CellAddress, BigDecimal> more) {
        Map<CellAddress, BigDecimal> out = new HashMap<>();
        sums.forEach((address, sum) -> Optional.ofNullable(more.get(address)).ifPresent(m -> out.put(address, sum.add(m))));
        return out;
    }

    public Optional<FolderSums> sum() {
        return unsure || seen.isEmpty() ? Optional.empty() : Optional.of(new FolderSums(folder, seen.size(), Map.copyOf(sums)));
    }
}

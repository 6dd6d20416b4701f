package dev.gouji.lint.peer;

import dev.gouji.form.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up the reports of one year, one by one and without keeping them. */
public final class BodiesSum {

    private final String folder;
    private int reports;
    private Map<CellAddress, BigDecimal> sums = Map.of();

    public BodiesSum(String folder) {
        this.folder = folder;
    }

    public void add(Peer peer) {
        sums = reports == 0 ? peer.figures() : sum(sums, peer.figures());
        reports++;
    }

    private static Map<CellAddress, BigDecimal> sum(Map<CellAddress, BigDecimal> sums, Map<CellAddress, BigDecimal> more) {
        Map<CellAddress, BigDecimal> out = new HashMap<>();
        sums.forEach((address, sum) -> Optional.ofNullable(more.get(address)).ifPresent(m -> out.put(address, sum.add(m))));
        return out;
    }

    public FolderSums sum() {
        return new FolderSums(folder, reports, Map.copyOf(sums));
    }
}

package dev.gouji.lint.peer;

import java.util.List;
import java.util.Optional;

/** Finds the reports that another is compared with: those in its settings, otherwise those around it. */
public final class PeerSearch {

    private PeerSearch() {
    }

    /**
     * The peers of a report.
     *
     * @param own the body and year of the report
     * @param parts the reports of which it is the total; empty if it is no total
     */
    public static <F> Peers of(BodyYear own, Optional<TotalParts<F>> parts, PeerSource<F> source) {
        BodyYear before = own.before();
        Optional<Peer> last = lastYear(before, source.named(before), source)
                .or(() -> lastYear(before, source.around(before), source));
        return new Peers(last, parts.flatMap(TotalParts::sum), source.twin(own));
    }

    /** Last year's report. If several files claim to be it, none counts, unless only one of them lies beside the report. */
    private static <F> Optional<Peer> lastYear(BodyYear before, List<F> claiming, PeerSource<F> source) {
        List<F> files = claiming.size() < 2 ? claiming : claiming.stream().filter(source::isBeside).toList();
        return files.size() != 1 ? Optional.empty()
                : source.read(files.get(0)).peer().filter(peer -> peer.body().equals(Optional.of(before)));
    }
}

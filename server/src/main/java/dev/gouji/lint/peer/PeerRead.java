package dev.gouji.lint.peer;

import dev.gouji.report.Report;
import dev.gouji.text.SourceText;
import java.util.Optional;

/**
 * What a file is that a report may be compared with.
 *
 * @param peer there where it is a report
 */
public record PeerRead(Kind kind, Optional<Peer> peer) {

    /** What a file can be. */
    public enum Kind { REPORT, OTHER, UNREADABLE }

    public static final PeerRead OTHER = new PeerRead(Kind.OTHER, Optional.empty());
    public static final PeerRead UNREADABLE = new PeerRead(Kind.UNREADABLE, Optional.empty());

    /** @param file what its reader calls it */
    public static PeerRead of(String file, SourceText text, Report report) {
        return report.recognised() ? new PeerRead(Kind.REPORT, Optional.of(Peer.of(file, text, report))) : OTHER;
    }

    /** Adds the file to a sum over several. */
    public void addTo(BodiesSum sum) {
        switch (kind) {
            case REPORT -> peer.ifPresent(sum::add);
            case UNREADABLE -> sum.addUnreadable();
            case OTHER -> { }
        }
    }
}

package dev.gouji.lint.peer;

import dev.gouji.report.Report;
import dev.gouji.text.SourceText;
import java.util.Optional;

/**
 * What reading a file gave, with which a report may be compared.
 *
 * @param peer the report's data; empty if the file is no report
 */
public record PeerRead(Kind kind, Optional<Peer> peer) {

    /** What a file can be. */
    public enum Kind { REPORT, OTHER, UNREADABLE }

    public static final PeerRead OTHER = new PeerRead(Kind.OTHER, Optional.empty());
    public static final PeerRead UNREADABLE = new PeerRead(Kind.UNREADABLE, Optional.empty());

    /**
     * The result for a text.
     *
     * @param folder the name of the file's folder, which is shown too, since reports of several years often have one name;
     *     may be empty
     */
    public static PeerRead of(String folder, String name, SourceText text, Report report) {
        String file = folder.isEmpty() ? name : folder + "/" + name;
        return report.recognised() ? new PeerRead(Kind.REPORT, Optional.of(Peer.of(file, text, report))) : OTHER;
    }
}

package dev.gouji.lint.peer;

import java.util.Optional;

/**
 * The reports that a report is compared with.
 *
 * @param lastYear the report of the same body a year earlier
 * @param bodies the sums of the reports of which it is the total
 * @param twin the file of another report of the same body and year, which comes first in the run or in the folder
 */
public record Peers(Optional<Peer> lastYear, Optional<FolderSums> bodies, Optional<String> twin) {

    public static final Peers NONE = new Peers(Optional.empty(), Optional.empty());

    /** The peers of a report that is the only one of its body and year. */
    public Peers(Optional<Peer> lastYear, Optional<FolderSums> bodies) {
        this(lastYear, bodies, Optional.empty());
    }
}

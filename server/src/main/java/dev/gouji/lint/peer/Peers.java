package dev.gouji.lint.peer;

import java.util.Optional;

/**
 * The reports that a report is held against.
 *
 * @param lastYear that of the same body a year earlier
 * @param bodies those that it is the total of
 */
public record Peers(Optional<Peer> lastYear, Optional<Bodies> bodies) {

    public static final Peers NONE = new Peers(Optional.empty(), Optional.empty());
}

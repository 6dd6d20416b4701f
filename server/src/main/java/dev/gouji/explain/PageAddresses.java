package dev.gouji.explain;

import java.util.Optional;

/** Where a client opens the page on a topic, so that pages can link to each other. */
@FunctionalInterface
public interface PageAddresses {

    /** For readers that cannot open pages: a terminal, an editor that shows files only. */
    PageAddresses NONE = topic -> Optional.empty();

    /** The address of the page; empty if it cannot be opened. */
    Optional<String> of(Topic topic);
}

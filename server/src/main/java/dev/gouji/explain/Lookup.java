package dev.gouji.explain;

import java.util.List;

/** What was found under a name. */
public sealed interface Lookup {

    /** One page, or several where the name means several things (总计). */
    record Found(List<Explained> pages) implements Lookup {
    }

    /** Nothing. */
    record Unknown(String nearest) implements Lookup {
    }
}

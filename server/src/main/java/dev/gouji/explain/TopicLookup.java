package dev.gouji.explain;

import java.util.List;

/** What was found under a name. */
public sealed interface TopicLookup {

    /** One page, or several where the name means several things (总计). */
    record Found(List<Explained> pages) implements TopicLookup {
    }

    /**
     * A clause that the 条例 does not have.
     *
     * @param sentence says so, and what the 条例 has
     */
    record Absent(String sentence) implements TopicLookup {
    }

    /** Nothing; {@code nearest} is a known name that is like it, empty where none is. */
    record Unknown(String nearest) implements TopicLookup {
    }
}

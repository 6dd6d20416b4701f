package dev.gouji.explain;

import java.util.List;

/** What was found under a name. */
public sealed interface TopicLookup {

    /** One page, or several if the name means several things (总计). */
    record Found(List<Explained> pages) implements TopicLookup {
    }

    /**
     * A clause that the 条例 does not have.
     *
     * @param sentence a sentence that says so, and what the 条例 has instead
     */
    record Absent(String sentence) implements TopicLookup {
    }

    /**
     * Nothing was found.
     *
     * @param nearest a known name that is like the unknown one; empty if there is none
     */
    record Unknown(String nearest) implements TopicLookup {
    }
}

package dev.gouji.lint;

import java.util.List;
import java.util.function.Consumer;

/** Something that can be wrong with a report. A rule has no state: it reads the subject and reports. */
public interface Rule {

    RuleId id();

    void check(Subject subject, Consumer<Finding> out);

    /** Puts findings of this rule together that a reader should see as one; what is suppressed is not among them. */
    default List<Finding> gather(List<Finding> found) {
        return found;
    }
}

package dev.gouji.lint;

import java.util.List;
import java.util.function.Consumer;

/** Something that can be wrong with a report. A rule has no state: it reads the subject and reports. */
public interface Rule {

    RuleId id();

    void check(Subject subject, Consumer<Finding> out);

    /**
     * Combines findings of this rule that a reader should see as one.
     *
     * @param found at least one; suppressed ones are not among them
     */
    default List<Finding> gather(List<Finding> found) {
        return found;
    }
}

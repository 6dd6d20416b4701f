package dev.gouji.lint;

import java.util.function.Consumer;

/** Something that can be wrong with a report. A rule has no state: it reads the subject and reports. */
public interface Rule {

    RuleId id();

    void check(Subject subject, Consumer<Finding> out);
}

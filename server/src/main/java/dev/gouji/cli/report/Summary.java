package dev.gouji.cli.report;

import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * How many files were read, how many of them are reports, and how many groups of findings were found; {@code counts} in
 * the order of {@link Severity}.
 *
 * @param unread how many files and folders could not be read
 * @param passed how many files in folders were skipped because of their kind
 * @param attendance who has not reported
 */
public record Summary(int files, int reports, List<Integer> counts, int unread, int passed, Attendance attendance) {

    public static final Summary NONE = new Summary(0, 0, List.of(0, 0, 0, 0), 0, 0, Attendance.ALL);

    public Summary and(FileResult result) {
        int report = result.analysis().report().recognised() ? 1 : 0;
        return new Summary(files + 1, reports + report, counts, unread, passed, attendance).withFindings(result);
    }

    /** The same with the findings of a file that is not counted itself, as one of settings. */
    public Summary withFindings(FileResult result) {
        Integer[] more = counts.toArray(new Integer[0]);
        for (FindingGroup group : FindingGroup.of(result.findings())) {
            more[group.first().severity().ordinal()]++;
        }
        return new Summary(files, reports, Arrays.asList(more), unread, passed, attendance);
    }

    public Summary withUnread(int more) {
        return new Summary(files, reports, counts, unread + more, passed, attendance);
    }

    public Summary withPassed(int number) {
        return new Summary(files, reports, counts, unread, number, attendance);
    }

    public Summary with(Attendance seen) {
        return new Summary(files, reports, counts, unread, passed, attendance.and(seen));
    }

    public int count(Severity severity) {
        return counts.get(severity.ordinal());
    }
}

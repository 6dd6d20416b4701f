package dev.gouji.cli.report;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * How many files were read, how many of them are reports, and how many groups of findings there are.
 *
 * @param counts the number of groups by severity, in the order of {@link Severity}
 *
 * @param attendance the bodies that have not reported or were late
 */
public record Summary(int files, int reports, List<Integer> counts, LeftOut leftOut, Attendance attendance) {

    public static final Summary NONE = new Summary(0, 0, List.of(0, 0, 0, 0), LeftOut.NOTHING, Attendance.ALL);

    /**
     * What the run did not report.
     *
     * @param unread how many files and folders could not be read
     * @param passed how many files in folders were skipped because they are hardly reports
     * @param known how many groups of findings the baseline has
     * @param unchanged whether the run was over changed files only
     */
    public record LeftOut(int unread, int passed, int known, boolean unchanged) {

        static final LeftOut NOTHING = new LeftOut(0, 0, 0, false);

        /** The key of the message for a run without any report. */
        public String noReport() {
            return unchanged ? "summary.unchanged" : "summary.none";
        }
    }

    public Summary withFile(Analysis file) {
        int report = file.report().recognised() ? 1 : 0;
        return new Summary(files + 1, reports + report, counts, leftOut, attendance);
    }

    public Summary withFindings(List<Finding> findings) {
        Integer[] more = counts.toArray(new Integer[0]);
        for (FindingGroup group : FindingGroup.of(findings)) {
            more[group.first().severity().ordinal()]++;
        }
        return new Summary(files, reports, Arrays.asList(more), leftOut, attendance);
    }

    public Summary with(LeftOut other) {
        return new Summary(files, reports, counts, other, attendance);
    }

    public Summary with(Attendance seen) {
        return new Summary(files, reports, counts, leftOut, attendance.and(seen));
    }

    public int count(Severity severity) {
        return counts.get(severity.ordinal());
    }
}

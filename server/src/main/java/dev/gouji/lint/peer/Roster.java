package dev.gouji.lint.peer;

import java.util.Collection;
import java.util.List;

/**
 * The bodies that have to report, and which of them have not done so.
 *
 * @param year the newest year of a report; 0 if there is none
 * @param missing the bodies without a report of that year
 */
public record Roster(List<String> bodies, int year, List<String> missing) {

    /** @param bodies those that have to report */
    public static Roster of(List<String> bodies, Collection<BodyYear> reports) {
        int year = reports.stream().mapToInt(BodyYear::year).max().orElse(0);
        return new Roster(bodies, year, bodies.stream().filter(body -> !hasReport(body, year, reports)).toList());
    }

    /**
     * The bodies that reported late on that year.
     *
     * @param reports the late reports
     */
    public List<String> late(Collection<BodyYear> reports) {
        return bodies.stream().filter(body -> hasReport(body, year, reports)).toList();
    }

    private static boolean hasReport(String body, int year, Collection<BodyYear> reports) {
        return reports.stream().anyMatch(report -> report.year() == year && report.isOf(body));
    }
}

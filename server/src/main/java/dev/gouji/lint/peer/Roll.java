package dev.gouji.lint.peer;

import java.util.Collection;
import java.util.List;

/**
 * The bodies that have to report, and those that have not.
 *
 * @param year the newest year of a report
 * @param missing the bodies without a report of that year
 */
public record Roll(int year, List<String> missing) {

    /** @param bodies those that have to report */
    public static Roll of(List<String> bodies, Collection<BodyYear> reports) {
        int year = reports.stream().mapToInt(BodyYear::year).max().orElse(0);
        return new Roll(year, bodies.stream().filter(body -> reports.stream().noneMatch(r -> r.year() == year && r.isOf(body))).toList());
    }
}

package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings that one change clears; most groups have one finding. If their cause is known, the finding at its cell comes first. */
public record FindingGroup(List<Finding> findings) {

    public Finding first() {
        return findings.get(0);
    }

    /** The groups, in the order of their first finding. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Object key = finding.cause().isPresent() ? finding.cause().get() : finding;
            List<Finding> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
            }
            group.add(finding);
        }
        List<FindingGroup> ordered = new ArrayList<>(groups.size());
        for (List<Finding> group : groups.values()) {
            ordered.add(causeFirst(group));
        }
        return List.copyOf(ordered);
    }

    private static FindingGroup causeFirst(List<Finding> group) {
        List<Finding> ordered = new ArrayList<>(group.size());
        for (Finding finding : group) {
            if (isAtCause(finding)) {
                ordered.add(finding);
            }
        }
        for (Finding finding : group) {
            if (!isAtCause(finding)) {
                ordered.add(finding);
            }
        }
        return new FindingGroup(List.copyOf(ordered));
    }

    private static boolean isAtCause(Finding finding) {
        return finding.cause().isPresent() && finding.cause().equals(finding.cell());
    }

    /** The cell whose repair clears the findings, if it is known. */
    public Optional<CellAddress> cause() {
        return first().cause();
    }

    /** The place of the group: that of its cause, otherwise that of its first finding. */
    public Span place(Report report) {
        Optional<Cell> cell = cause().isPresent() ? report.cell(cause().get()) : Optional.empty();
        return cell.isPresent() ? cell.get().span() : first().span();
    }
}

package dev.gouji.lsp.feature.export;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lint.rules.SignedLate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an export has besides findings: the reports that could not be read, and the bodies that reported late or not at all. */
final class ExportGaps {

    private final List<String> unread = new ArrayList<>();
    private final List<BodyYear> late = new ArrayList<>();

    void add(Analysis judged, List<Finding> findings) {
        if (SignedLate.isAmong(findings)) {
            BodyYear.stated(judged.report().masthead()).ifPresent(late::add);
        }
    }

    void unread(String reason) {
        unread.add(reason);
    }

    List<String> unread() {
        return List.copyOf(unread);
    }

    List<String> missing(List<Roster> rosters) {
        return rosters.stream().flatMap(roster -> roster.missing().stream()).toList();
    }

    List<String> late(List<Roster> rosters) {
        return rosters.stream().flatMap(roster -> roster.late(late).stream()).toList();
    }

    /** The answer to the request for an export. */
    Map<String, Object> answer(String text) {
        return Map.of("text", text, "unread", unread.size());
    }
}

package dev.gouji.cli;

import dev.gouji.edit.FixScope;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Says why a finding was not cleared. */
record LeftFinding(FixScope scope, Optional<OfficeDocument> document) {

    Message of(Finding finding) {
        List<Fix> fixes = finding.fixes();
        if (fixes.isEmpty()) {
            return Message.of("fix.left.manual");
        }
        Optional<Message> untracked = untracked(finding);
        if (untracked.isPresent()) {
            return Message.of("fix.left.untracked").with("reason", untracked.get());
        }
        if (!scope.preferred() && fixes.stream().anyMatch(Fix::preferred)) {
            return Message.of("fix.left.all");
        }
        boolean totals = !scope.totals() && fixes.stream().anyMatch(f -> f.kind() == Fix.Kind.TOTALS);
        return Message.of(totals ? "fix.left.totals" : fixes.size() == 1 ? "fix.left.one" : "fix.left.choose");
    }

    /** Why the preferred fix, or else the fix at the place of the finding, cannot be a tracked change; empty if it can be. */
    private Optional<Message> untracked(Finding finding) {
        if (!scope.tracked() || document.isEmpty() || !(document.get() instanceof TrackedDocument tracked)) {
            return Optional.empty();
        }
        Optional<Fix> meant = finding.fixes().stream().filter(Fix::preferred).findFirst()
                .or(() -> finding.fixes().stream().filter(f -> isAt(finding, f)).findFirst());
        return meant.stream().flatMap(f -> f.edits().stream()).flatMap(e -> tracked.trackedRefusal(e).stream()).findFirst();
    }

    private static boolean isAt(Finding finding, Fix fix) {
        return fix.edits().stream().map(Edit::span).allMatch(s -> finding.span().start() <= s.start() && s.end() <= finding.span().end());
    }
}

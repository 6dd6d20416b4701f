package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Fix;
import dev.gouji.message.Messages;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;

/** The remarks of a review copy: a comment for each group of findings, with the edits that repair it. */
public final class Remarks {

    private final Messages messages;

    public Remarks(Messages messages) {
        this.messages = messages;
    }

    public List<Remark> of(Analysis analysis) {
        List<Remark> remarks = new ArrayList<>();
        for (FindingGroup group : FindingGroup.of(analysis.findings())) {
            remarks.add(new Remark(group.place(analysis.report()), words(group), repair(group)));
        }
        return remarks;
    }

    private static List<Edit> repair(FindingGroup group) {
        return group.first().fixes().stream().filter(Fix::preferred).findFirst().map(Fix::edits).orElse(List.of());
    }

    private String words(FindingGroup group) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : group.findings()) {
            lines.add(messages.text("severity." + finding.severity().code()) + " " + finding.rule().code() + " "
                    + messages.render(finding.message()));
        }
        for (Fix fix : group.first().fixes()) {
            lines.add(messages.text(fix.preferred() ? "fix.best" : "fix") + messages.render(fix.title()));
        }
        return String.join("\n", lines);
    }
}

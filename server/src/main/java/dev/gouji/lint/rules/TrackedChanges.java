package dev.gouji.lint.rules;

import dev.gouji.lint.FileRule;
import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import dev.gouji.office.TrackedDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tracked changes that were neither accepted nor refused. Repairs by Gouji, which wait for that, are only information. */
public final class TrackedChanges implements FileRule {

    private static final RuleId ID = new RuleId("GJ708", "tracked-changes", Severity.WARNING);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        List<Remains.Change> changes = FilePlaces.remains(subject).changes();
        if (changes.isEmpty()) {
            return;
        }
        boolean ours = changes.stream().allMatch(c -> c.author().equals(TrackedDocument.GOUJI));
        String authors = String.join("、",
                changes.stream().map(Remains.Change::author).filter(a -> !a.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Message message = Message.of(ours ? "GJ708.ours" : authors.isEmpty() ? "GJ708" : "GJ708.named")
                .with("authors", authors);
        out.accept(FilePlaces.about(ID, subject, changes, message).severity(ours ? Severity.INFO : ID.severity()).build());
    }
}

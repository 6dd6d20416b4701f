package dev.gouji.lint;

import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the fixes that can be made in the office file. */
final class FileFixes {

    private final OfficeDocument document;

    FileFixes(OfficeDocument document) {
        this.document = document;
    }

    /** The finding with the fixes that can be made. If one cannot be made, its message says which, and why. */
    Finding of(Finding finding) {
        List<Fix> possible = new ArrayList<>();
        Optional<Fix> best = Optional.empty();
        for (Fix fix : finding.fixes()) {
            if (refusal(fix).isEmpty()) {
                possible.add(fix);
            } else if (best.isEmpty() || fix.preferred()) {
                best = Optional.of(fix);
            }
        }
        if (best.isEmpty()) {
            return finding;
        }
        Message message = Message.of(possible.isEmpty() ? "office.by-hand" : "office.partly")
                .with("finding", finding.message())
                .with("fix", best.get().title())
                .with("reason", refusal(best.get()).orElseThrow());
        return finding.with(message, possible);
    }

    private Optional<Message> refusal(Fix fix) {
        for (Edit edit : fix.edits()) {
            Optional<Message> refusal = document.refusal(edit);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}

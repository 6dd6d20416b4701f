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

    /** The finding with its remaining fixes; if none remains, its message says why. */
    Finding of(Finding finding) {
        List<Fix> possible = new ArrayList<>();
        Optional<Message> reason = Optional.empty();
        for (Fix fix : finding.fixes()) {
            Optional<Message> refusal = refusal(fix);
            if (refusal.isEmpty()) {
                possible.add(fix);
            } else {
                reason = refusal;
            }
        }
        if (reason.isEmpty()) {
            return finding;
        }
        Message message = possible.isEmpty() ? Message.of("office.by-hand").with("finding", new Message.Argument.Text(finding.message()))
                .with("reason", new Message.Argument.Text(reason.get())) : finding.message();
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

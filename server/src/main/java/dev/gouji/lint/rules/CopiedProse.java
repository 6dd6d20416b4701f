package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.lint.peer.SentenceHash;
import dev.gouji.message.Message;
import dev.gouji.report.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Section one or five says nearly the same as last year, figures aside. A few lines are too little to judge. */
public final class CopiedProse implements Rule {

    private static final RuleId ID = new RuleId("GJ803", "copied-prose", Severity.HINT);
    private static final int PERCENT = 85;
    private static final int ENOUGH_SENTENCES = 3;
    private static final int ENOUGH_CHARACTERS = 100;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Peer> last = subject.peers().lastYear();
        if (last.isPresent()) {
            Peer.COMPARED.forEach(number -> subject.report().section(number)
                    .ifPresent(section -> check(subject, section, last.get(), out)));
        }
    }

    private static void check(Subject subject, Section section, Peer last, Consumer<Finding> out) {
        int number = section.official().number();
        List<SentenceHash> sentences = SentenceHash.of(subject.text(), subject.report(), number);
        int all = length(sentences);
        if (sentences.size() < ENOUGH_SENTENCES || all < ENOUGH_CHARACTERS) {
            return;
        }
        int percent = 100 * length(sentences.stream().filter(s -> last.sentences().contains(s.hash())).toList()) / all;
        if (percent >= PERCENT) {
            out.accept(Finding.of(ID, section.heading(), Message.of("GJ803").inSection(number)
                    .with("percent", percent).with("file", last.file())));
        }
    }

    private static int length(List<SentenceHash> sentences) {
        return sentences.stream().mapToInt(SentenceHash::length).sum();
    }
}

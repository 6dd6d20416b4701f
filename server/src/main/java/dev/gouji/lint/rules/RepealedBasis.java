package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.regulation.KnownNumber;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What no longer governs the report is cited as its basis: the form of 2019 for 2021 on, the regulation of 2007 or its
 * wording. A sentence that tells the history is none.
 */
public final class RepealedBasis implements Rule {

    private static final RuleId ID = new RuleId("GJ604", "repealed-basis", Severity.INFO);
    private static final int FORM_2021 = 2021;
    private static final int REGULATION_OF_2007 = 492;
    private static final List<String> DECREES = List.of("国务院令", "国务院");
    private static final String OLD_WORDS = "以公开为原则";
    private static final List<String> HISTORY = List.of("修订", "修改", "废止", "停止", "不再", "替代", "代替", "取代", "原《", "原国", "旧");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        int year = subject.report().masthead().year().orElse(0);
        for (Prose line : subject.report().prose()) {
            for (Inline inline : subject.mentions(line)) {
                Optional<Finding> repealed = repealed(subject, inline, year);
                if (repealed.isPresent() && !isHistory(subject, line, inline.span())) {
                    out.accept(repealed.get());
                }
            }
            if (subject.says(line, OLD_WORDS)) {
                int start = line.content().start() + subject.at(line).indexOf(OLD_WORDS);
                out.accept(Finding.about(ID, new Span(start, start + OLD_WORDS.length()), Message.of("GJ604.wording"))
                        .severity(Severity.HINT).build());
            }
        }
    }

    private static Optional<Finding> repealed(Subject subject, Inline inline, int year) {
        if (inline instanceof Inline.Issue issue && year >= FORM_2021 && issue.year() == 2019 && issue.number() == 60) {
            return OfficeWord.before(subject.text().text(), issue.span()).filter(o -> o.word().equals(KnownNumber.OFFICE))
                    .map(o -> Finding.of(ID, new Span(o.start(), issue.span().end()), Message.of("GJ604.form").with("year", year)));
        }
        boolean old = inline instanceof Inline.Decree decree && decree.number() == REGULATION_OF_2007
                && DECREES.stream().anyMatch(d -> subject.text().text().startsWith(d, inline.span().start() - d.length()));
        return old ? Optional.of(Finding.of(ID, inline.span(), Message.of("GJ604.regulation"))) : Optional.empty();
    }

    private static boolean isHistory(Subject subject, Prose line, Span place) {
        String sentence = Sentence.before(subject, line, place) + Sentence.behind(subject, line, place);
        return Phrases.anyIn(sentence, HISTORY);
    }
}

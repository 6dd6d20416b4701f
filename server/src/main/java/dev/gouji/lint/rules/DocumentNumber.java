package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.regulation.KnownNumber;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Prose;
import dev.gouji.text.Edit;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The number of a document on the annual report is wrong: its office is misspelt, it is not that of the title before it, it lacks
 * a bracket, or the number of the 条例 has 条 for 号. Other numbers of the same office are other documents.
 */
public final class DocumentNumber implements Rule {

    private static final RuleId ID = new RuleId("GJ602", "document-number", Severity.WARNING);
    private static final String SIGN = "号";
    private static final String DECREE = "国务院令";
    /** How far a title's own number stands behind it at most, in characters: 》的通知（国办公开办函. */
    private static final int REACH = 16;
    /** Marks and words behind a title after which a number is another document's. */
    private static final String OTHER_DOCUMENT = "，,。；;、和及与";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            Inline.Title title = null;
            for (Inline inline : subject.mentions(line)) {
                if (inline instanceof Inline.Title t) {
                    title = t;
                } else if (inline instanceof Inline.Issue issue) {
                    issue(subject, issue, name(subject, title, issue.span())).ifPresent(out);
                } else if (inline instanceof Inline.Decree decree && !isRight(decree)) {
                    decree(subject, decree, name(subject, title, decree.span())).ifPresent(out);
                } else if (inline instanceof Inline.Reference reference) {
                    article(subject, reference).ifPresent(out);
                }
            }
            if (subject.mayHaveAnyOf(line, SIGN)) {
                broken(subject, line, out);
            }
        }
    }

    /** Finds numbers that lost a bracket, which are not among the line's mentions. */
    private static void broken(Subject subject, Prose line, Consumer<Finding> out) {
        String content = line.content().of(subject.text().text());
        List<Inline> mentions = subject.mentions(line);
        int next = 0;
        for (int at = content.indexOf(SIGN); at >= 0; at = content.indexOf(SIGN, at + 1)) {
            Optional<BrokenNumber> broken = BrokenNumber.before(content, at);
            if (broken.isPresent()) {
                Span number = line.place(broken.get().span());
                next = issueBehind(mentions, next, number.start());
                if (next == mentions.size() || !mentions.get(next).span().overlaps(number)) {
                    out.accept(slip(subject, number, broken.get().meant().text()));
                }
            }
        }
    }

    /** The index, at {@code from} or behind it, of the first number of a document that ends behind a place; else that of the end. */
    private static int issueBehind(List<Inline> mentions, int from, int place) {
        int next = from;
        while (next < mentions.size() && (mentions.get(next).span().end() <= place || !(mentions.get(next) instanceof Inline.Issue))) {
            next++;
        }
        return next;
    }

    /** The title that a number belongs to; empty if there is none. */
    private static String name(Subject subject, Inline.Title title, Span number) {
        boolean near = title != null && number.start() - title.span().end() <= REACH;
        String between = near ? subject.text().text().substring(title.span().end(), number.start()) : "";
        return near && !Phrases.anyOf(between, OTHER_DOCUMENT) ? subject.text().at(title.span()) : "";
    }

    private static Optional<Finding> issue(Subject subject, Inline.Issue issue, String title) {
        Optional<OfficeWord> office = OfficeWord.before(subject.text().text(), issue.span());
        if (office.isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownNumber> titled = KnownNumber.titled(title);
        Span span = new Span(office.get().start(), issue.span().end());
        Optional<KnownNumber> same = KnownNumber.of(issue.year(), issue.number());
        if (titled.isPresent() && !titled.equals(same)) {
            return Optional.of(Finding.of(ID, span, Message.of("GJ602.title").with("number", subject.text().at(span))
                    .with("official", titled.get().text())));
        }
        boolean slip = same.isPresent() && (titled.isPresent() ? !office.get().is(same.get()) : office.get().isSlipOf(same.get()));
        return slip ? Optional.of(slip(subject, span, same.get().text())) : Optional.empty();
    }

    private static boolean isRight(Inline.Decree decree) {
        return decree.number() == Regulation.DECREE_NUMBER || decree.number() == Regulation.DECREE_NUMBER_OF_2007;
    }

    private static Optional<Finding> decree(Subject subject, Inline.Decree decree, String title) {
        return !title.isEmpty() && Regulation.isNamed(title)
                ? Optional.of(slip(subject, decree.span(), "第" + Regulation.DECREE_NUMBER + "号")) : Optional.empty();
    }

    /** The finding for 条 in place of 号: 国务院令第711条. */
    private static Optional<Finding> article(Subject subject, Inline.Reference reference) {
        int start = reference.span().start() - DECREE.length();
        boolean decree = reference.articles().get(0).number() == Regulation.DECREE_NUMBER
                && subject.text().text().startsWith(DECREE, start);
        return decree ? Optional.of(slip(subject, new Span(start, reference.span().end()), DECREE + "第" + Regulation.DECREE_NUMBER + "号"))
                : Optional.empty();
    }

    private static Finding slip(Subject subject, Span span, String official) {
        Fix fix = Fix.preferred(Message.of("fix.number").with("official", official), List.of(new Edit(span, official)));
        return Finding.about(ID, span, Message.of("GJ602").with("number", subject.text().at(span)).with("official", official))
                .fix(fix).build();
    }
}

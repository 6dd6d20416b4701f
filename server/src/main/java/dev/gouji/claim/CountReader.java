package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds what single figures of a paragraph count, by the words of their clauses. */
final class CountReader {

    private static final String SHARE = "占";

    private final String text;
    private final Paragraph paragraph;
    private final Clauses clauses;
    private final ClaimWords words;

    CountReader(String text, Paragraph paragraph, Clauses clauses, ClaimWords words) {
        this.text = text;
        this.paragraph = paragraph;
        this.clauses = clauses;
        this.words = words;
    }

    /** @param before the claim before it in the sentence */
    Optional<Claim> claim(Clause clause, Inline.Quantity quantity, Optional<Claim> before) {
        boolean percent = quantity.isPercent(text);
        Optional<Claim> claim = !clause.mayName() ? Optional.empty()
                : percent ? share(clause, quantity, before) : count(clause, quantity, before);
        return claim.isPresent() || percent ? claim
                : clause.has(WordKind.RECEIVES) ? received(clause, quantity) : named(clause, quantity);
    }

    /** 2件予以公开, 除2件结转下年度外: the words that name it all stand behind the figure. */
    private Optional<Claim> named(Clause clause, Inline.Quantity quantity) {
        String behind = behind(quantity);
        boolean names = words.naming().anyIn(behind, 0, behind.length()) && clause.opensCount();
        Optional<Claim> claim = names ? count(clauses.with(clause, behind), quantity, Optional.empty()) : Optional.empty();
        return claim.isPresent() && claim.get().subject().behind() ? claim : Optional.empty();
    }

    private Optional<Claim> count(Clause clause, Inline.Quantity quantity, Optional<Claim> before) {
        Optional<ClaimSubject> subject = clause.has(WordKind.CHANGE) ? Optional.empty() : subject(clause, before);
        boolean counts = subject.isPresent() && subject.get().units().contains(quantity.unit().of(text))
                && !(subject.get().whole() && clause.has(WordKind.CHANNELS))
                && !(subject.get().isReceived() && isNamedBehind(clause, quantity))
                && paragraph.at(clause.at()).allows(clause.at()) && !words.has(WordKind.OTHER_MATTER, behind(quantity));
        Optional<BigDecimal> number = counts ? number(quantity) : Optional.empty();
        return number.isPresent() ? Optional.of(Claim.count(subject.get(), number.get(), quantity.span())) : Optional.empty();
    }

    /** 收到8件政府信息公开申请, where the noun stands behind the figure, up to the end of its clause. */
    private Optional<Claim> received(Clause clause, Inline.Quantity quantity) {
        String behind = behind(quantity);
        boolean noun = Phrases.anyEnds(behind, words.of(WordKind.NONE_CLOSES));
        return noun ? count(clauses.with(clause, behind), quantity, Optional.empty()) : Optional.empty();
    }

    /** Whether other words behind the figure say what came in: 收到3件网上申请 are a part, 收到98件 of what the sentence is about. */
    private boolean isNamedBehind(Clause clause, Inline.Quantity quantity) {
        return !clause.has(WordKind.REQUESTS) && !paragraph.at(clause.at()).knows(behind(quantity), ClaimSubject.NamingWords.NONE);
    }

    private String behind(Inline.Quantity quantity) {
        return clauses.listBehind(quantity.span().end(), paragraph.around(quantity.span().start()).end());
    }

    private Optional<BigDecimal> number(Inline.Quantity quantity) {
        return Figure.read(quantity.figure().of(text)).value().number();
    }

    /** 予以公开占45.2%. After a count (予以公开120件，占45.2%) the share adds nothing about the tables. */
    private Optional<Claim> share(Clause clause, Inline.Quantity percent, Optional<Claim> before) {
        Clause part = clause.until(SHARE);
        Optional<ClaimSubject> subject = clause.has(WordKind.CHANGE) ? Optional.empty() : subject(part, before);
        boolean shares = subject.isPresent() && !subject.get().shareOf().isEmpty() && paragraph.at(clause.at()).allows(clause.at());
        Optional<BigDecimal> number = shares ? number(percent) : Optional.empty();
        return number.isPresent() ? Optional.of(Claim.share(subject.get(), number.get(), percent.span())) : Optional.empty();
    }

    Optional<ClaimSubject> subject(Clause clause, Optional<Claim> before) {
        for (ClaimSubject subject : words.subjects()) {
            boolean after = subject.after().isEmpty()
                    || before.isPresent() && subject.after().contains(before.get().subject().name());
            if (after && subject.isNamedBy(clause, paragraph)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}

package dev.gouji.report.bind;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Claim;
import dev.gouji.report.ClaimSubject;
import dev.gouji.surface.Figure;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the claims of a line of prose. A number counts only with a unit of its subject, in a clause whose words say what
 * it counts, and in a sentence that names no other year, body, channel or comparison: such a number has another scope.
 */
public final class ClaimReader {

    /** A clause without a mark for so long is none. */
    private static final int LONGEST_CLAUSE = 200;
    private static final String MARKS = "，、：（(,";

    private final ClaimWords words = ClaimWords.OFFICIAL;
    private final String text;
    private final Optional<Integer> year;

    /** @param year the report's year; sentences about another are left out */
    public ClaimReader(String text, Optional<Integer> year) {
        this.text = text;
        this.year = year;
    }

    /**
     * The claims of a line, in order.
     *
     * @param mentions what else than numbers stands in the line
     */
    public List<Claim> read(Prose line, List<Inline> mentions, List<Inline.Quantity> quantities) {
        List<Claim> claims = new ArrayList<>(0);
        Optional<Claim> none = new NoneClaims(words).first(text, line.content());
        if (none.isPresent()) {
            claims.add(none.get());
        }
        NavigableSet<Integer> otherYears = otherYears(mentions);
        ClaimSentence sentence = null;
        Optional<Claim> before = Optional.empty();
        for (int i = 0; i < quantities.size(); i++) {
            Inline.Quantity quantity = quantities.get(i);
            if (!words.units().contains(quantity.unit().of(text))) {
                continue;
            }
            if (sentence == null || !sentence.span().touches(quantity.span().start())) {
                sentence = ClaimSentence.around(text, line.content(), quantity.span().start(), otherYears, words);
                before = Optional.empty();
            }
            int from = i == 0 ? 0 : quantities.get(i - 1).span().end();
            Optional<Claim> claim = claim(sentence, from, quantity, before);
            if (claim.isPresent()) {
                claims.add(claim.get());
                before = claim;
                int end = i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : line.content().end();
                Optional<Claim> every = every(sentence, claim.get(), quantity.span().end(), end);
                if (every.isPresent()) {
                    claims.add(every.get());
                }
            }
        }
        return claims;
    }

    private NavigableSet<Integer> otherYears(List<Inline> mentions) {
        NavigableSet<Integer> starts = new TreeSet<>();
        for (Inline mention : mentions) {
            if (mention instanceof Inline.Year named && year.isPresent() && year.get() != named.year()) {
                starts.add(named.span().start());
            }
        }
        return starts;
    }

    /**
     * @param from the end of the number before, whose words are not those of this one
     * @param before the claim before it in the sentence
     */
    private Optional<Claim> claim(ClaimSentence sentence, int from, Inline.Quantity quantity, Optional<Claim> before) {
        int at = quantity.span().start();
        String clause = text.substring(clauseStart(Math.max(from, sentence.span().start()), at), at);
        Optional<ClaimSubject> subject = subject(clause, before);
        if (subject.isEmpty() || !subject.get().units().contains(quantity.unit().of(text)) || words.has("change", clause)
                || subject.get().whole() && words.has("channels", clause) || !sentence.allows(at, subject.get().said())) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = Figure.read(quantity.figure().of(text)).value().number();
        return value.isEmpty() ? Optional.empty() : Optional.of(new Claim(subject.get(), value.get(), quantity.span()));
    }

    private Optional<ClaimSubject> subject(String clause, Optional<Claim> before) {
        for (ClaimSubject subject : words.subjects()) {
            boolean after = subject.after().isEmpty()
                    || before.isPresent() && subject.after().contains(before.get().subject().name());
            if (after && subject.isNamedBy(clause)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** 均予以公开, 均获维持: what the next clause says of all that the claim before it counts. */
    private Optional<Claim> every(ClaimSentence sentence, Claim whole, int from, int to) {
        int start = from;
        while (start < to && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < Math.min(to, sentence.span().end()) && MARKS.indexOf(text.charAt(end)) < 0 && end - start < LONGEST_CLAUSE) {
            end++;
        }
        String clause = text.substring(start, end);
        if (whole.value().signum() == 0 || !Phrases.anyBegins(clause, words.of("every"))) {
            return Optional.empty();
        }
        Span span = new Span(whole.span().start(), end);
        return subject(clause, Optional.of(whole)).filter(s -> !s.equals(whole.subject())).map(s -> new Claim(s, whole.value(), span));
    }

    private int clauseStart(int from, int at) {
        int start = at;
        while (start > Math.max(from, at - LONGEST_CLAUSE) && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Figure;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the claims of a report, line by line. A number counts only with a unit of its subject, after words that name
 * the subject, and in a sentence about no other year, body, matter or comparison.
 */
public final class ClaimReader {

    /** A stretch this long without a mark is no clause. */
    private static final int LONGEST_CLAUSE = 200;
    private static final String MARKS = "，、：:（(,";
    /** Joins 新收 and 结转 in one phrase: the second is part of the first. */
    private static final List<String> INSIDE = List.of("其中", "含", "包括", "（", "(", "加", "连同", "新收");
    private static final String SHARE = "占";

    private final ClaimWords words = ClaimWords.OFFICIAL;
    private final String text;
    private final Report report;
    private Optional<RequestHeadings> headings = Optional.empty();

    public ClaimReader(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /**
     * The claims of a line, in order.
     *
     * @param mentions what stands in the line besides numbers
     */
    public List<Claim> read(Prose line, List<Inline> mentions, List<Inline.Quantity> quantities) {
        List<Claim> claims = new ArrayList<>(0);
        Optional<Paragraph> paragraph = Optional.empty();
        for (Span none : new NoneClaims(words).places(text, line.content())) {
            paragraph = paragraph.isPresent() ? paragraph : Optional.of(paragraph(line, mentions));
            if (claims.isEmpty() && isWhole(paragraph.get().at(none.start()), none)) {
                claims.add(Claim.count(words.subject(ClaimSubject.RECEIVED), BigDecimal.ZERO, none));
            }
        }
        Optional<Claim> before = Optional.empty();
        Basis basis = new Basis(words, line.content().end());
        int sentence = -1;
        for (int i = 0; i < quantities.size(); i++) {
            Inline.Quantity quantity = quantities.get(i);
            if (!isPercent(quantity) && !words.units().contains(quantity.unit().of(text))) {
                continue;
            }
            paragraph = paragraph.isPresent() ? paragraph : Optional.of(paragraph(line, mentions));
            ClaimSentence around = paragraph.get().at(quantity.span().start());
            boolean first = around.span().start() != sentence;
            before = first ? Optional.empty() : before;
            sentence = around.span().start();
            int from = i == 0 ? 0 : quantities.get(i - 1).span().end();
            Optional<Claim> claim = isPercent(quantity) ? share(around, from, quantity, before) : claim(around, from, quantity, before);
            int at = quantity.span().start();
            String clause = clause(around, from, quantity);
            if (claim.isPresent()) {
                basis.claimed(first ? around.saysRequests(at) : words.has("requests", clause));
            } else if (before.isEmpty() && !isPercent(quantity) && !around.isOther(at)) {
                basis.unclaimed(around, clause);
            }
            if (claim.isPresent() && !(basis.isPart(at) && claim.get().subject().rests())) {
                narrowReceived(claims, claim.get());
                claims.add(claim.get());
                if (claim.get().share()) {
                    continue;
                }
                before = claim;
                int end = i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : line.content().end();
                every(around, claim.get(), quantity.span().end(), end).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 全年未收到政府信息公开申请, with no words before or behind that are not known: 7月以后未收到, 未收到……申请引发的复议. */
    private boolean isWhole(ClaimSentence sentence, Span none) {
        String before = text.substring(clauseStart(sentence.span().start(), none.start()), none.start());
        String behind = text.substring(none.end(), clauseEnd(none.end(), sentence.span().end()));
        return !sentence.isOther(none.start()) && sentence.knows(before, ClaimSubject.Wording.NONE) && sentence.knows(behind, ClaimSubject.Wording.NONE);
    }

    private Paragraph paragraph(Prose line, List<Inline> mentions) {
        if (headings.isEmpty()) {
            headings = Optional.of(new RequestHeadings(text, report, words));
        }
        Scope scope = new Scope(text, report.masthead().organisation(), report.masthead().year(), mentions,
                headings.get().areAbove(line.content().start()), words);
        return Paragraph.of(text, line.content(), scope, words);
    }

    /**
     * @param from the end of the number before, since the words before it belong to that one
     * @param before the claim before it in the sentence
     */
    private Optional<Claim> claim(ClaimSentence sentence, int from, Inline.Quantity quantity, Optional<Claim> before) {
        int at = quantity.span().start();
        String clause = clause(sentence, from, quantity);
        Optional<ClaimSubject> subject = words.has("change", clause) ? Optional.empty() : subject(clause, sentence, at, before);
        boolean counts = subject.isPresent() && subject.get().units().contains(quantity.unit().of(text))
                && !(subject.get().whole() && words.has("channels", clause)) && sentence.allows(at);
        return counts ? Figure.read(quantity.figure().of(text)).value().number().map(n -> Claim.count(subject.get(), n, quantity.span()))
                : Optional.empty();
    }

    /** 予以公开占45.2%. After a count (予以公开120件，占45.2%) the share adds nothing about the tables. */
    private Optional<Claim> share(ClaimSentence sentence, int from, Inline.Quantity percent, Optional<Claim> before) {
        int at = percent.span().start();
        String clause = clause(sentence, from, percent);
        String part = clause.substring(0, Math.max(0, clause.indexOf(SHARE)));
        boolean possible = !part.isEmpty() && !words.has("change", clause) && sentence.allows(at);
        return possible ? subject(part, sentence, at, before).filter(s -> !s.shareOf().isEmpty()).flatMap(s -> Figure
                .read(percent.figure().of(text)).value().number().map(n -> Claim.share(s, n, percent.span()))) : Optional.empty();
    }

    private boolean isPercent(Inline.Quantity quantity) {
        return quantity.unit().length() == 1 && CharClass.of(text.charAt(quantity.unit().start())) == '%';
    }

    private Optional<ClaimSubject> subject(String clause, ClaimSentence sentence, int at, Optional<Claim> before) {
        String bare = words.withoutFiller(clause);
        for (ClaimSubject subject : words.subjects()) {
            boolean after = subject.after().isEmpty()
                    || before.isPresent() && subject.after().contains(before.get().subject().name());
            if (after && subject.isNamedBy(clause, bare, sentence, at)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** 收到申请16件，上年结转1件: where both stand side by side, what was received counts nothing that was carried in. */
    private void narrowReceived(List<Claim> claims, Claim next) {
        int last = claims.size() - 1;
        if (last < 0 || !next.subject().name().equals(ClaimSubject.CARRIED_IN)) {
            return;
        }
        Claim received = claims.get(last);
        boolean both = received.subject().name().equals(ClaimSubject.RECEIVED) && received.span().end() <= next.span().start();
        if (both && !Phrases.anyIn(text.substring(received.span().end(), next.span().start()), INSIDE)) {
            claims.set(last, Claim.count(words.subject(ClaimSubject.RECEIVED), received.value(), received.span()));
        }
    }

    /** 均予以公开, 均获维持: the next clause is about all that the claim before it counts. */
    private Optional<Claim> every(ClaimSentence sentence, Claim whole, int from, int to) {
        int start = from;
        while (start < to && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = clauseEnd(start, Math.min(to, sentence.span().end()));
        String clause = text.substring(start, end);
        if (whole.value().signum() == 0 || !Phrases.anyBegins(clause, words.of("every"))) {
            return Optional.empty();
        }
        Span span = new Span(whole.span().start(), end);
        return subject(clause, sentence, start, Optional.of(whole)).filter(s -> !s.name().equals(whole.subject().name()))
                .map(s -> Claim.count(s, whole.value(), span));
    }

    /** The words before a figure, from the last mark or the figure before on. */
    private String clause(ClaimSentence sentence, int from, Inline.Quantity quantity) {
        int at = quantity.span().start();
        return text.substring(clauseStart(Math.max(from, sentence.span().start()), at), at);
    }

    private int clauseStart(int from, int at) {
        int start = at;
        while (start > Math.max(from, at - LONGEST_CLAUSE) && !parts(start - 1, from)) {
            start--;
        }
        return start;
    }

    /** Whether a clause ends there; a 、 between words joins them: 行政复议、行政诉讼6件 is the sum of both. */
    private boolean parts(int mark, int from) {
        boolean joins = text.charAt(mark) == '、' && mark > from && CharClass.of(text.charAt(mark - 1)) != ')';
        return MARKS.indexOf(text.charAt(mark)) >= 0 && !joins;
    }

    private int clauseEnd(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST_CLAUSE) && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}

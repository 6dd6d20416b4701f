package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/** Finds the claims among the figures of a line, each by its clause and by the figures before it. */
record CountedClaims(String text, Clauses clauses, ClaimWords words) {

    /** How near before 312条 a word such as 申请 must stand for it to count requests, in characters. */
    private static final int NEAR = 20;
    /** How near behind 8项 it may stand instead: 收到8项依申请公开. */
    private static final int RIGHT_BEHIND = 4;

    /** Whether some figure of a line may be a claim: a cheap test, which most lines fail. */
    boolean any(List<Inline.Quantity> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            if (counts(quantities.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Inline.Quantity quantity) {
        return quantity.isPercent(text) || words.isUnit(text, quantity.unit()) && !(isLoose(quantity) && !isNearNoun(quantity));
    }

    private boolean isLoose(Inline.Quantity quantity) {
        return words.isLooseUnit(text, quantity.unit());
    }

    private boolean isNearNoun(Inline.Quantity quantity) {
        int start = quantity.span().start();
        int end = quantity.span().end();
        return words.has(WordKind.LOOSE_NOUNS, text.substring(Math.max(0, start - NEAR), start))
                || words.has(WordKind.LOOSE_NOUNS, text.substring(end, Math.min(text.length(), end + RIGHT_BEHIND)));
    }

    /** @param end the end of the line */
    void add(List<Claim> claims, Paragraph paragraph, List<Inline.Quantity> quantities, int end) {
        OneLine line = new OneLine(this, claims, paragraph, end);
        int before = 0;
        for (int i = 0; i < quantities.size(); i++) {
            if (counts(quantities.get(i)) || line.goesOn(quantities.get(i))) {
                line.add(quantities.get(i), before, i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : end);
            }
            before = quantities.get(i).span().end();
        }
    }

    /** The figures of a line, read in turn. */
    private static final class OneLine {

        /** If one of these stands between 新收 and 结转, the second is a part of the first, or does not stand beside it. */
        private static final List<String> INSIDE = List.of("其中", "含", "包括", "（", "(", "加", "连同", "新收", "。");

        private final String text;
        private final Clauses clauses;
        private final ClaimWords words;
        private final List<Claim> claims;
        private final Paragraph paragraph;
        private final CountReader counts;
        private final Basis basis;
        private final Antecedents antecedents;
        private final Cases cases = new Cases();
        /** The last count that is a claim in the current sentence. */
        private Optional<Claim> before = Optional.empty();
        /** Where the current sentence starts; -1 before the first. */
        private int sentence = -1;
        /** Where the last sentence ends that a phrase limits to some requests. */
        private int someUntil;

        OneLine(CountedClaims counted, List<Claim> claims, Paragraph paragraph, int end) {
            this.text = counted.text;
            this.clauses = counted.clauses;
            this.words = counted.words;
            this.claims = claims;
            this.paragraph = paragraph;
            this.counts = new CountReader(text, paragraph, clauses, words);
            this.basis = new Basis(paragraph, end, words);
            this.antecedents = new Antecedents(text, words);
        }

        /** Whether a figure has the unit of the claim before it in the sentence: 办结4条 behind 收到申请4条. */
        boolean goesOn(Inline.Quantity quantity) {
            boolean inSentence = before.isPresent() && paragraph.around(quantity.span().start()).start() == sentence;
            return inSentence && before.get().isIn(quantity, text);
        }

        /**
         * @param from the end of the figure before, to which the words before it belong
         * @param next the start of the next figure, or the end of the line
         */
        void add(Inline.Quantity quantity, int from, int next) {
            int start = paragraph.around(quantity.span().start()).start();
            boolean first = start != sentence;
            before = first ? denied(start, quantity.span().start()) : before;
            Clause clause = clauses.before(Math.max(start, from), quantity);
            Optional<Claim> claim = counts.claim(clause, quantity, before);
            if (claim.isEmpty() && words.isLooseUnit(text, quantity.unit())) {
                return;
            }
            sentence = start;
            antecedents.enter(start);
            if (!clause.has(WordKind.CASES)) {
                cases.pass(clause, claim, first);
            }
            claim = isOther(clause, claim, quantity) ? Optional.empty() : claim;
            boolean some = claim.isPresent() && isOfSome(claim.get(), Math.max(start, from));
            boolean part = isPart(clause, claim, quantity, first, some);
            if (claim.isPresent() && !part) {
                narrowReceived(claim.get());
                claims.add(claim.get());
                before = claim.get().share() ? before : claim;
                addEvery(claim.get(), quantity.span().end(), next);
            }
        }

        /** The statement of the sentence before a place that no document was issued: 没有制发行政规范性文件，现行有效3件. */
        private Optional<Claim> denied(int start, int at) {
            for (Claim claim : claims) {
                if (claim.subject().isIssued() && claim.span().start() >= start && claim.span().end() <= at) {
                    return Optional.of(claim);
                }
            }
            return Optional.empty();
        }

        /** Whether a phrase before the claim limits its sentence to some requests: 自然人申请中，予以公开7件、部分公开2件. */
        private boolean isOfSome(Claim claim, int from) {
            int at = claim.span().start();
            someUntil = clauses.limitsToSome(from, at, paragraph.at(at)) ? paragraph.around(at).end() : someUntil;
            return at < someUntil && (claim.isReceived() || claim.subject().isHandled() || claim.subject().isOutcome());
        }

        private boolean isOther(Clause clause, Optional<Claim> claim, Inline.Quantity quantity) {
            return !clause.candidates().isEmpty() && clause.has(WordKind.CASES)
                    && cases.areOthers(clause, claim.isPresent(), paragraph.at(quantity.span().start()), quantity.span().end());
        }

        /**
         * Takes in a figure. Returns whether it is a claim that counts a part of what the figures before it count.
         *
         * @param some whether it counts a part by the words before it
         */
        private boolean isPart(Clause clause, Optional<Claim> claim, Inline.Quantity quantity, boolean first, boolean some) {
            boolean percent = quantity.isPercent(text);
            boolean part = some || claim.isPresent() && !percent && antecedents.havePart(claim.get(), clause);
            if (claim.isPresent()) {
                basis.claimed(clause, first);
            } else if (!percent && (before.isEmpty() || clause.has(WordKind.RECEIVES) && !clause.has(WordKind.CHANNELS))) {
                basis.unclaimed(clause);
            }
            part |= claim.isPresent() && basis.isPart(clause.at()) && claim.get().subject().rests();
            if (!percent) {
                antecedents.add(clause, quantity, claim, part);
            }
            return part;
        }

        /** In 收到申请16件，上年结转1件 both figures stand side by side, so the 16 include nothing that was carried in. */
        private void narrowReceived(Claim next) {
            int last = claims.size() - 1;
            if (last < 0 || !next.subject().isCarriedIn()) {
                return;
            }
            Claim received = claims.get(last);
            boolean both = received.isReceived() && received.span().end() <= next.span().start();
            if (both && !Phrases.anyIn(text.substring(received.span().end(), next.span().start()), INSIDE)) {
                claims.set(last, received.as(words.subject(ClaimSubject.RECEIVED), received.span()));
            }
        }

        /**
         * Adds the claim of a next clause about all that this claim counts: 均予以公开, 均获维持. Behind 上年结转3件 such a clause is about
         * those three only, and none is added. A clause with a figure of its own has its own claim: 办结7件（全部公开6件）.
         */
        private void addEvery(Claim whole, int from, int to) {
            int start = from;
            while (start < to && clauses.isMark(start)) {
                start++;
            }
            int end = clauses.end(start, Math.min(to, paragraph.around(whole.span().start()).end()));
            Span clause = new Span(start, end);
            boolean all = !whole.share() && !whole.subject().about() && whole.value().signum() != 0;
            boolean ownFigure = end == to && end < paragraph.around(whole.span().start()).end();
            if (!all || ownFigure || !Phrases.anyBegins(clause.of(text), words.of(WordKind.EVERY))) {
                return;
            }
            Optional<ClaimSubject> subject = counts.subject(new Clause(text, clause, start, words), Optional.of(whole));
            if (subject.isPresent() && !subject.get().name().equals(whole.subject().name())) {
                claims.add(whole.as(subject.get(), new Span(whole.span().start(), end)));
            }
        }
    }
}

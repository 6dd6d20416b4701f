package dev.gouji.claim;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
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

    /** Joins 新收 and 结转 in one phrase: the second is part of the first. */
    private static final List<String> INSIDE = List.of("其中", "含", "包括", "（", "(", "加", "连同", "新收");
    /** The section on reviews and lawsuits. */
    private static final int CASES = 4;
    /** How near before 312条 the word 申请 must stand for it to count requests. */
    private static final int NEAR = 20;

    private final ClaimWords words = ClaimWords.OFFICIAL;
    private final String text;
    private final Report report;
    private final NoneClaims nones = new NoneClaims(words);
    private final Optional<CarriedYears> years;
    private final Clauses clauses;
    private final BodyName body;
    private final RequestHeadings headings;

    public ClaimReader(String text, Report report) {
        this.text = text;
        this.report = report;
        this.years = report.masthead().year().map(year -> new CarriedYears(text, year));
        this.clauses = new Clauses(text, years, words);
        this.body = BodyName.of(report.masthead().organisation().orElse(""));
        this.headings = new RequestHeadings(text, report, words);
    }

    /**
     * The claims of a line, in order.
     *
     * @param mentions what stands in the line besides numbers
     */
    public List<Claim> read(Prose line, List<Inline> mentions, List<Inline.Quantity> quantities) {
        List<Span> none = nones.places(text, line.content());
        List<Denied> without = denied(line.content());
        if (none.isEmpty() && without.isEmpty() && !anyCounts(quantities)) {
            return List.of();
        }
        Scope scope = new Scope(body, report.masthead().year(), years, mentions, headings, line.content().start(), words);
        Paragraph paragraph = new Paragraph(text, line.content(), scope, words);
        List<Claim> claims = new ArrayList<>(0);
        for (int i = 0; i < none.size() && claims.isEmpty(); i++) {
            if (isWhole(paragraph.at(none.get(i).start()), none.get(i))) {
                claims.add(Claim.count(words.subject(ClaimSubject.RECEIVED), BigDecimal.ZERO, none.get(i)));
            }
        }
        for (Denied denied : without) {
            addDenied(claims, paragraph.at(denied.place().start()), denied, line.section() == CASES);
        }
        addCounts(claims, paragraph, quantities, line.content().end());
        return claims.size() < 2 ? claims : new Split(text, paragraph, quantities, words, hasCarriedIn()).wholes(claims);
    }

    private boolean hasCarriedIn() {
        CellAddress total = words.subject(ClaimSubject.CARRIED_IN).counted().get(0).terms().get(0).cell();
        Optional<Cell> cell = report.cell(total);
        return cell.isPresent() && cell.get().value().number().isPresent() && cell.get().value().number().get().signum() != 0;
    }

    /** A place where the prose says that there was none. */
    private record Denied(Denial denial, Span place) {
    }

    private List<Denied> denied(Span line) {
        List<Denied> denied = new ArrayList<>(0);
        for (Denial denial : words.denials()) {
            for (Span place : denial.places(text, line)) {
                denied.add(new Denied(denial, place));
            }
        }
        return denied;
    }

    /** @param disclosure whether the place of the line says that it is about disclosure */
    private void addDenied(List<Claim> claims, ClaimSentence sentence, Denied denied, boolean disclosure) {
        Span place = denied.place();
        String clause = place.of(text);
        boolean ours = !denied.denial().disclosure() || disclosure || words.has("disclosure", clause)
                || sentence.isAboutRequests(place.start());
        for (String subject : ours && isWhole(sentence, place) ? denied.denial().subjects() : List.<String>of()) {
            if (Phrases.anyIn(clause, words.subject(subject).words().any())) {
                claims.add(Claim.count(words.subject(subject), BigDecimal.ZERO, place));
            }
        }
    }

    private boolean anyCounts(List<Inline.Quantity> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            if (counts(quantities.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Inline.Quantity quantity) {
        return quantity.isPercent(text) || words.isUnit(text, quantity.unit()) && !(isLoose(quantity) && !isBehindRequests(quantity));
    }

    private boolean isLoose(Inline.Quantity quantity) {
        return words.isLooseUnit(text, quantity.unit());
    }

    private boolean isBehindRequests(Inline.Quantity quantity) {
        int start = quantity.span().start();
        return words.has("requests", text.substring(Math.max(0, start - NEAR), start));
    }

    private void addCounts(List<Claim> claims, Paragraph paragraph, List<Inline.Quantity> quantities, int end) {
        Basis basis = new Basis(paragraph, end, words);
        Cases cases = new Cases();
        CountReader counts = new CountReader(text, paragraph, clauses, words);
        Optional<Claim> before = Optional.empty();
        int sentence = -1;
        for (int i = 0; i < quantities.size(); i++) {
            Inline.Quantity quantity = quantities.get(i);
            if (!counts(quantity)) {
                continue;
            }
            int start = paragraph.around(quantity.span().start()).start();
            boolean first = start != sentence;
            before = first ? Optional.empty() : before;
            // The words before the number before belong to that one.
            Clause clause = clauses.before(Math.max(start, i == 0 ? 0 : quantities.get(i - 1).span().end()), quantity);
            Optional<Claim> claim = counts.claim(clause, quantity, before);
            if (claim.isEmpty() && isLoose(quantity)) {
                continue;
            }
            sentence = start;
            boolean others = clause.mayName() && clause.has("cases")
                    && cases.areOthers(clause, claim.isPresent(), paragraph.at(quantity.span().start()), quantity.span().end());
            claim = others ? Optional.empty() : claim;
            if (claim.isPresent()) {
                basis.claimed(clause, first);
            } else if (before.isEmpty() && !quantity.isPercent(text)) {
                basis.unclaimed(clause);
            }
            if (claim.isEmpty() || basis.isPart(clause.at()) && claim.get().subject().rests()) {
                continue;
            }
            narrowReceived(claims, claim.get());
            claims.add(claim.get());
            if (!claim.get().share()) {
                before = claim;
                int next = i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : end;
                addEvery(claims, counts, paragraph, quantity.span().end(), next);
            }
        }
    }

    /**
     * 全年未收到政府信息公开申请, with no words before or behind that are not known: 7月以后未收到, 未收到……申请引发的复议. Those of a
     * list may lie behind other clauses: 无政府信息公开申请，无行政诉讼的科室共6个.
     */
    private boolean isWhole(ClaimSentence sentence, Span none) {
        String before = text.substring(clauses.start(sentence.span().start(), none.start()), none.start());
        String behind = clauses.behind(none.end(), sentence.span().end());
        return !sentence.isOther(none.start()) && !sentence.isOfPartOfYear(none.start()) && !sentence.limitsBehind(none.end())
                && sentence.knows(before, ClaimSubject.NamingWords.NONE) && sentence.knows(behind, ClaimSubject.NamingWords.NONE);
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

    /** 均予以公开, 均获维持: the next clause is about all that the last claim counts. */
    private void addEvery(List<Claim> claims, CountReader counts, Paragraph paragraph, int from, int to) {
        Claim whole = claims.get(claims.size() - 1);
        int start = from;
        while (start < to && clauses.isMark(start)) {
            start++;
        }
        int end = clauses.end(start, Math.min(to, paragraph.around(whole.span().start()).end()));
        Span clause = new Span(start, end);
        if (whole.value().signum() == 0 || !Phrases.anyBegins(clause.of(text), words.of("every"))) {
            return;
        }
        Optional<ClaimSubject> subject = counts.subject(new Clause(text, clause, start, words), Optional.of(whole));
        if (subject.isPresent() && !subject.get().name().equals(whole.subject().name())) {
            claims.add(Claim.count(subject.get(), whole.value(), new Span(whole.span().start(), end)));
        }
    }
}

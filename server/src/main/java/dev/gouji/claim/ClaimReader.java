package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the claims of a report, passage by passage. A number is a claim only with a unit of its subject, beside words that name
 * the subject, and in a sentence that is about this body and year and compares nothing.
 */
public final class ClaimReader {

    /** The section on reviews and lawsuits. */
    private static final int CASES = 4;
    /** The most characters of the word that opens a note: 备注. */
    private static final int LONGEST_MARK = 2;
    private static final List<String> PARTS = List.of("含", "其中");

    private final ClaimWords words = ClaimWords.OFFICIAL;
    private final String text;
    private final Report report;
    private final NoneClaims nones = new NoneClaims(words);
    private final Optional<CarriedYears> years;
    private final Clauses clauses;
    private final CountedClaims counted;
    private final BodyName body;
    private final RequestHeadings headings;

    public ClaimReader(String text, Report report) {
        this.text = text;
        this.report = report;
        Optional<Integer> year = report.masthead().year();
        this.years = year.isPresent() ? Optional.of(new CarriedYears(text, year.get())) : Optional.empty();
        this.clauses = new Clauses(text, years, words);
        this.counted = new CountedClaims(text, clauses, words);
        this.body = BodyName.of(report.masthead().organisation().orElse(""));
        this.headings = new RequestHeadings(text, report, words);
    }

    /**
     * The claims of a passage, in order.
     *
     * @param mentions the dates, articles and titles in it
     * @param quantities the numbers in it
     */
    public List<Claim> read(Passage line, List<Inline> mentions, List<Inline.Quantity> quantities) {
        String content = line.content().of(text);
        if (isNoteOfPart(content)) {
            return List.of();
        }
        boolean denies = words.mayDeny(content);
        List<Span> none = denies ? nones.places(content, line.content().start()) : List.of();
        List<Denied> without = denies ? denied(content, line.content().start()) : List.of();
        if (none.isEmpty() && without.isEmpty() && !counted.any(quantities)) {
            return List.of();
        }
        Scope scope = new Scope(body, years, mentions, headings, line.content().start(), words);
        Paragraph paragraph = new Paragraph(text, line.content(), scope, words);
        List<Claim> claims = new ArrayList<>(0);
        for (int i = 0; i < none.size() && claims.isEmpty(); i++) {
            if (isWhole(paragraph.at(none.get(i).start()), none.get(i))) {
                claims.add(Claim.count(words.subject(ClaimSubject.RECEIVED), BigDecimal.ZERO, none.get(i), false));
            }
        }
        for (Denied denied : without) {
            addDenied(claims, paragraph.at(denied.place().start()), denied, line.section() == CASES);
        }
        counted.add(claims, paragraph, quantities, line.content().end());
        boolean alone = claims.size() == 1 && !claims.get(0).isReceived() && !claims.get(0).subject().isHandled();
        if (alone || claims.isEmpty()) {
            return withoutCompleted(claims, new Completed(text, paragraph, quantities, claims, words));
        }
        Optional<BigDecimal> before = counted(words.subject(ClaimSubject.CARRIED_IN));
        boolean carriedIn = before.isPresent() && before.get().signum() != 0;
        Optional<BigDecimal> received = counted(words.subject(ClaimSubject.RECEIVED));
        List<Claim> wholes = new Split(text, paragraph, quantities, words, carriedIn, received).wholes(claims);
        List<Claim> ofAll = new Stages(text, paragraph, words, carriedIn).wholes(wholes);
        return withoutCompleted(ofAll, new Completed(text, paragraph, quantities, ofAll, words));
    }

    /** Whether it is a note at a table that counts a part of one of its figures, which only the reader sees: 注：含上年结转1件。 */
    private static boolean isNoteOfPart(String content) {
        int mark = 0;
        while (mark < Math.min(content.length(), LONGEST_MARK) && CharClass.of(content.charAt(mark)) != ':') {
            mark++;
        }
        boolean note = mark < content.length() && CharClass.of(content.charAt(mark)) == ':';
        return note && Phrases.anyBegins(content.substring(mark + 1), PARTS);
    }

    private List<Claim> withoutCompleted(List<Claim> claims, Completed completed) {
        List<Claim> wholes = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            boolean portion = (claim.subject().isOutcome() || claim.subject().isHandled()) && isPortion(claim);
            if (!portion || !completed.by(claim, counted(claim.subject()).get().subtract(claim.value()))) {
                wholes.add(claim);
            }
        }
        return wholes;
    }

    /**
     * The claims of a report without portions. The claims of a subject that are less than the tables' count are portions if they
     * add up to it: 1.环卫处。收到申请40件。2.园林处。收到申请21件。 where table three has 61.
     */
    public List<Claim> withoutPortions(List<Claim> claims) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Claim claim : claims) {
            String name = claim.subject().name();
            if (isPortion(claim)) {
                sums.put(name, sums.getOrDefault(name, BigDecimal.ZERO).add(claim.value()));
            }
        }
        List<Claim> wholes = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (!isPortion(claim) || sums.get(claim.subject().name()).compareTo(counted(claim.subject()).get()) != 0) {
                wholes.add(claim);
            }
        }
        return wholes;
    }

    /** Whether a claim is less than what the tables count. */
    private boolean isPortion(Claim claim) {
        Optional<BigDecimal> counted = claim.share() ? Optional.empty() : counted(claim.subject());
        return counted.isPresent() && claim.value().compareTo(counted.get()) < 0;
    }

    /** What the tables count by the subject's plainest way of counting; empty if none of its cells has a figure. */
    private Optional<BigDecimal> counted(ClaimSubject subject) {
        Optional<BigDecimal> sum = Optional.empty();
        for (ClaimSubject.Term term : subject.counted().get(0).terms()) {
            Optional<Cell> cell = report.cell(term.cell());
            Optional<BigDecimal> number = cell.isPresent() ? cell.get().value().number() : Optional.empty();
            sum = number.isPresent() ? Optional.of(number.get().add(sum.orElse(BigDecimal.ZERO))) : sum;
        }
        return sum;
    }

    /** A place where the prose says that there was none. */
    private record Denied(Denial denial, Span place) {
    }

    private List<Denied> denied(String content, int start) {
        List<Denied> denied = new ArrayList<>(0);
        for (Denial denial : words.denials()) {
            for (Span place : denial.places(content, start)) {
                denied.add(new Denied(denial, place));
            }
        }
        return denied;
    }

    /** @param disclosure whether the section of the line is about disclosure only */
    private void addDenied(List<Claim> claims, ClaimSentence sentence, Denied denied, boolean disclosure) {
        Span place = denied.place();
        String clause = place.of(text);
        boolean requests = sentence.isAboutRequests(place.end()) && sentence.allows(place.start());
        boolean ours = denied.denial().disclosure()
                ? disclosure || words.has(WordKind.DISCLOSURE, clause) || sentence.isAboutRequests(place.start())
                : requests || !denied.denial().requests() && !clauses.followsTopic(sentence.span().start(), place.start());
        for (String subject : ours && isWhole(sentence, place) ? denied.denial().subjects() : List.<String>of()) {
            if (Phrases.anyIn(clause, words.subject(subject).words().any())) {
                claims.add(Claim.count(words.subject(subject), BigDecimal.ZERO, place, false));
            }
        }
    }

    /** Whether the next clause says what to do if there was none: 未印发规范性文件，须经办公室核实. */
    private boolean isCondition(ClaimSentence sentence, Span none) {
        int end = clauses.end(none.end(), sentence.span().end());
        return end < sentence.span().end()
                && Phrases.anyBegins(clauses.behind(end + 1, sentence.span().end()), words.of(WordKind.NONE_CONDITIONS));
    }

    /**
     * Whether the words deny all: 全年未收到政府信息公开申请. Unknown words in the clause limit it (7月以后未收到, 未收到……申请引发的复议); so may words
     * behind other clauses (无政府信息公开申请，无行政诉讼的科室共6个).
     */
    private boolean isWhole(ClaimSentence sentence, Span none) {
        String before = text.substring(clauses.start(sentence.span().start(), none.start()), none.start());
        String behind = clauses.behind(none.end(), sentence.span().end());
        boolean limited = sentence.isOther(none.start()) || sentence.isOfPartOfYear(none.start()) || sentence.isEarly(none.start())
                || sentence.limitsBehind(none.end()) || clauses.isAboutSome(sentence, none);
        return !limited && !isCondition(sentence, none)
                && sentence.knows(before, ClaimSubject.NamingWords.NONE) && sentence.knows(behind, ClaimSubject.NamingWords.NONE);
    }
}

package dev.gouji.lint.rules;

import dev.gouji.claim.Claim;
import dev.gouji.claim.ClaimSubject;
import dev.gouji.lint.Subject;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The whole that a share names: 占办结总数的45.2%. The figure before the part may be another whole, and the tables alone may count the one
 * that is named: 收到申请29件，予以公开14件，占办结总数的45.2%.
 *
 * @param part the index of the figure that has the share
 */
record NamedWhole(Subject subject, LineFigures figures, int part) {

    private static final String OF = "占";
    private static final String MARKS = "，、；。：（(";
    private static final int LENGTH = 2;
    /** How far behind a figure the noun of its clause is looked for, in characters: 312件新收申请中. */
    private static final int REACH = 16;
    private static final List<String> OPENS = List.of("全部", "全年", "本年度", "本年", "当年", "所有", "总");
    private static final List<String> CLOSES = List.of("的", "比例", "比重", "总数", "总量", "总件数", "件数", "条数", "数量", "总", "数", "量");
    private static final List<String> HANDLED = List.of("办结", "答复", "办理", "处理", "回复", "结果");
    private static final List<String> RECEIVED = List.of("申请", "受理", "收到", "新收", "接收", "收件");

    boolean isNamed() {
        return !key().isEmpty();
    }

    /**
     * The fault of a share, unless the tables count its whole otherwise.
     *
     * @param likely the likeliest of several wholes first
     */
    Optional<WrongPercent> wrong(Percent percent, Comparator<BigDecimal> likely) {
        BigDecimal number = figures.number(part);
        List<BigDecimal> counted = counted();
        for (BigDecimal whole : counted) {
            if (whole.signum() > 0 && percent.fits(number, whole)) {
                return Optional.empty();
            }
        }
        Optional<BigDecimal> stated = stated().stream().min(likely);
        boolean byTables = stated.isEmpty() && !counted.isEmpty() && counted.get(0).signum() > 0
                && counted.get(0).compareTo(number) >= 0 && isOfRequests();
        return byTables ? Optional.of(Shares.faultByTables(percent, number, counted.get(0)))
                : stated.map(whole -> Shares.fault(percent, number, whole));
    }

    /** The last characters of the noun, which tell it from others: 办结 of 占办结总数的, 申请 of 占全年政府信息公开申请总量的. */
    private String key() {
        String words = figures.words(part, part + 1);
        int of = words.indexOf(OF);
        String name = of < 0 || words.startsWith("比", of + OF.length()) ? "" : Phrases.upTo(words.substring(of + OF.length()), "比");
        String rest = without(name);
        while (!rest.equals(name)) {
            name = rest;
            rest = without(name);
        }
        return name.length() < LENGTH ? "" : name.substring(name.length() - LENGTH);
    }

    private static String without(String name) {
        for (String word : OPENS) {
            if (name.startsWith(word)) {
                return name.substring(word.length());
            }
        }
        for (String word : CLOSES) {
            if (name.endsWith(word)) {
                return name.substring(0, name.length() - word.length());
            }
        }
        return name;
    }

    /** The figures of the line before the part that count what is named. */
    private List<BigDecimal> stated() {
        String key = key();
        List<BigDecimal> stated = new ArrayList<>();
        for (int i = 0; i < part; i++) {
            BigDecimal number = figures.number(i);
            boolean whole = figures.areAlike(i, part) && number.signum() > 0 && number.compareTo(figures.number(part)) >= 0;
            if (whole && isBeside(i, key)) {
                stated.add(number);
            }
        }
        return stated;
    }

    private boolean isBeside(int figure, String key) {
        int from = figure == 0 ? figures.line().start() : figures.end(figure - 1);
        String before = figures.text().substring(from, figures.start(figure));
        String behind = figures.text().substring(figures.end(figure), Math.min(figures.end(figure) + REACH, figures.start(figure + 1)));
        return before.contains(key) || Phrases.upTo(behind, MARKS).contains(key);
    }

    /** What the tables count of requests under that name, the plainest first; none for other names. */
    private List<BigDecimal> counted() {
        String key = key();
        TableCounts counts = new TableCounts(subject.report());
        return HANDLED.contains(key) ? counts.counted(ClaimSubject.handled())
                : RECEIVED.contains(key) ? counts.counted(ClaimSubject.received()) : List.of();
    }

    /** Whether the part is an outcome of requests, so that the tables count the whole. */
    private boolean isOfRequests() {
        for (Claim claim : subject.claims()) {
            if (!claim.share() && claim.subject().isOutcome() && claim.span().overlaps(figures.place(part))) {
                return true;
            }
        }
        return false;
    }
}

package dev.gouji.lint.rules;

import dev.gouji.claim.Claim;
import dev.gouji.grammar.CharClass;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The growths in percent that a line states: 收到29件，比上年的15件增长93.3%, 收到申请29件，同比增长93.3%. */
final class Growths {

    private static final int REACH = 8;
    /** The same with a year by its number. */
    private static final int LONGER_REACH = 10;
    private static final String YEAR = "年";
    private static final List<String> COMPARES = List.of("比", "较");
    /** How many figures before a percentage may be what has grown, and what it grew from. */
    private static final int MOST_FIGURES = 8;
    private static final List<String> YEAR_BEFORE = List.of("上年", "上年为", "上年同期", "上年同期为", "去年", "去年为", "去年同期", "去年同期为",
            "上一年", "上一年为");
    private static final String SAME_TIME = "同比";
    private static final String IS = "为";
    private static final String EACH = "分别";
    private static final List<String> FROM = List.of("由", "从");
    private static final List<String> TO = List.of("增加到", "增加至", "增至", "增长到", "增长至", "上升到", "上升至", "升至", "提高到", "提高至",
            "减少到", "减少至", "减至", "下降到", "下降至", "降到", "降至");
    private static final List<String> PARTS = List.of("其中", "包括", "分别");
    private static final List<String> SINCE = List.of("上年", "去年", "同比", "上一年");
    private static final List<String> UP = List.of("增长", "增加", "上升", "增长了", "增加了", "上升了", "增幅", "增幅为", "增幅达");
    private static final List<String> DOWN = List.of("下降", "减少", "下降了", "减少了", "降幅", "降幅为", "降幅达");
    /** 比上年多8件 names the change, 比上年58件 the figure before it. */
    private static final List<String> MORE = List.of("增长", "增加", "上升", "多", "增长了", "增加了", "上升了", "多了");
    private static final List<String> LESS = List.of("下降", "减少", "少", "下降了", "减少了", "少了");

    private final Subject subject;
    private final LineFigures figures;

    Growths(Subject subject, LineFigures figures) {
        this.subject = subject;
        this.figures = figures;
    }

    /** Whether a percentage, which is not the first figure, is a growth. */
    boolean isGrowth(int percent) {
        String words = figures.words(percent - 1, percent);
        return Phrases.anyEnds(words, UP) || Phrases.anyEnds(words, DOWN);
    }

    /** The fault of a growth: against the two figures before it, or against last year's report. */
    Optional<WrongPercent> wrong(int percent) {
        int near = percent - 1;
        int now = percent - 2; // -1 if there is only one figure before the percentage
        String words = figures.words(near, percent);
        Growth growth = new Growth(new Percent(figures.number(percent)), Phrases.anyEnds(words, DOWN));
        if (words.contains(EACH)) {
            return Optional.empty();
        }
        if (now >= 0 && isFrom(now, near) && isBare(words)) {
            return sinceNear(growth, near, now, "");
        }
        if (now >= 0 && isChange(now, near) && isBare(words)) {
            return ofChange(growth, now, near);
        }
        String since = now >= 0 && !isPart(now, near) ? figures.words(now, near) : "";
        if (isSince(since) && figures.areAlike(now, near)) {
            return isOfEarlier(growth, percent, since) ? Optional.empty() : sinceNear(growth, now, near, since);
        }
        if (isSince(words) && isNamedBehind(percent)) {
            return isPart(near, percent) || hasAlikeBefore(near) ? Optional.empty() : sinceNear(growth, near, percent + 1, "");
        }
        return isSince(words) ? sinceLastYear(near, growth) : Optional.empty();
    }

    /** Whether the first figure is what the second has grown from: 由上年的15件增加到29件. */
    private boolean isFrom(int first, int second) {
        int start = figures.start(first);
        String before = figures.text().substring(Math.max(figures.line().start(), start - REACH), start);
        return Phrases.anyIn(before, FROM) && figures.areAlike(first, second) && TO.contains(figures.words(first, second));
    }

    /** Whether the first figure is last year's, and the second the change since: 较2022年的17件减少4件. */
    private boolean isChange(int first, int second) {
        int start = figures.start(first);
        String before = figures.text().substring(Math.max(figures.line().start(), start - REACH), start);
        String change = figures.words(first, second);
        return (MORE.contains(change) || LESS.contains(change)) && figures.areAlike(first, second) && isSince(before)
                && Phrases.anyIn(before, COMPARES);
    }

    private Optional<WrongPercent> ofChange(Growth growth, int first, int second) {
        BigDecimal before = figures.number(first);
        BigDecimal change = figures.number(second);
        BigDecimal now = LESS.contains(figures.words(first, second)) ? before.subtract(change) : before.add(change);
        boolean rough = figures.isRough(first) || figures.isRough(second) || figures.slack(first).signum() > 0;
        return rough ? Optional.empty() : growth.wrong(now, before, Message.of("GJ404"));
    }

    /** Whether the words before a percentage name nothing else that has grown, or has since another year: ，同比增长, but not ，其中网站增长. */
    private static boolean isBare(String words) {
        String bare = words.isEmpty() || Character.isLetter(words.charAt(0)) ? words : words.substring(1);
        String growth = bare.startsWith(SAME_TIME) ? bare.substring(SAME_TIME.length()) : bare;
        return UP.contains(growth) || DOWN.contains(growth);
    }

    /** Whether the sentence has another figure in the unit of one, right before it, which may be what has grown. */
    private boolean hasAlikeBefore(int figure) {
        return figure > 0 && figures.areAlike(figure - 1, figure)
                && figures.start(figure - 1) >= SentenceEnds.start(figures.text(), 0, figures.start(figure));
    }

    /**
     * Whether the figure behind a percentage is last year's: 29件，同比增长93.3%（上年15件）, but not （较上年增加14件） or （含上年结转3件）.
     */
    private boolean isNamedBehind(int percent) {
        if (percent + 1 >= figures.size() || !figures.areAlike(percent - 1, percent + 1)) {
            return false;
        }
        String words = figures.words(percent, percent + 1);
        boolean open = !words.isEmpty() && CharClass.of(words.charAt(0)) == '(';
        return open && (YEAR_BEFORE.contains(words.substring(1)) || isNamedYear(words.substring(1)));
    }

    /**
     * Whether an earlier figure of the sentence, in the unit of the one that seems to have grown, has grown so: 29 in
     * 收到29件，办结28件，比上年的15件增长93.3%. A sentence of its own, 比上年增加14件，增长93.3%, may be about any figure of the line.
     */
    private boolean isOfEarlier(Growth growth, int percent, String since) {
        int now = percent - 2;
        int sentence = PartsEnd.hasEnd(since) ? figures.line().start() : SentenceEnds.start(figures.text(), 0, figures.start(now));
        for (int i = Math.max(0, percent - MOST_FIGURES); i < now; i++) {
            if (figures.start(i) >= sentence && figures.areAlike(i, now) && sinceNear(growth, i, percent - 1, since).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The fault of the growth of a figure since the one near the percentage: 15件 in 比上年的15件, or 7件 in 比上年多7件. */
    private Optional<WrongPercent> sinceNear(Growth growth, int now, int near, String since) {
        BigDecimal number = figures.number(now);
        BigDecimal before = before(number, since, figures.number(near));
        return mayBe(growth, now, near, before) ? Optional.empty() : growth.wrong(number, before, Message.of("GJ404"));
    }

    /** Whether the figures are not exact, and what was counted may have grown so: 2.6万次，比上年的2.1万次增长22%. */
    private boolean mayBe(Growth growth, int now, int near, BigDecimal before) {
        BigDecimal slack = figures.slack(now);
        BigDecimal slackBefore = slack.add(figures.slack(near));
        if (figures.isRough(now) || figures.isRough(near)) {
            return true;
        }
        return slackBefore.signum() > 0 && (before.compareTo(slackBefore) <= 0
                || growth.isWithin(Ratio.of(figures.number(now), slack, before, figures.slack(near).max(slack))));
    }

    /** Whether the figure is a part of another one, so that the growth may be that of the other: 745条（其中网站500条），较上年增加45条. */
    private boolean isPart(int figure, int near) {
        int sentence = SentenceEnds.start(figures.text(), 0, figures.start(figure));
        int open = 0;
        for (int i = figures.end(figure); i < figures.start(near); i++) {
            open += Brackets.step(figures.text().charAt(i));
        }
        return open < 0 || Phrases.anyIn(figures.text().substring(sentence, figures.start(figure)), PARTS);
    }

    private static BigDecimal before(BigDecimal now, String since, BigDecimal named) {
        boolean more = Phrases.anyEnds(since, MORE);
        return more ? now.subtract(named) : Phrases.anyEnds(since, LESS) ? now.add(named) : named;
    }

    /**
     * The fault of a growth against last year's report. Empty unless the figure is what the tables count, and last year's tables
     * count the same.
     */
    private Optional<WrongPercent> sinceLastYear(int now, Growth growth) {
        Optional<Peer> last = subject.peers().lastYear();
        Optional<Claim> claim = last.isEmpty() ? Optional.empty()
                : subject.claims().stream().filter(c -> !c.share() && c.span().overlaps(figures.place(now))).findFirst();
        List<BigDecimal> before = claim.map(c -> new TableCounts(last.get(), subject.forms()).counted(c.subject())).orElse(List.of());
        boolean counted = claim.filter(c -> new TableCounts(subject.report()).counted(c.subject()).stream()
                .anyMatch(n -> n.compareTo(c.value()) == 0)).isPresent();
        List<Optional<WrongPercent>> ways = before.stream().map(b -> growth.wrong(claim.get().value(), b,
                Message.of("GJ404.peer").with("file", last.get().file()))).toList();
        return !counted || ways.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ways.stream().findFirst().flatMap(way -> way);
    }

    /** Whether words are the number of the year before, 2022年 or 2022年为 in the report on 2023. */
    private boolean isNamedYear(String words) {
        Optional<Integer> year = subject.report().masthead().year();
        String before = year.isPresent() ? year.get() - 1 + YEAR : IS;
        return words.equals(before) || words.equals(before + IS);
    }

    /** Whether words compare with the year before: 比上年, and in the report on 2023 比2022年的. */
    private boolean isSince(String words) {
        Optional<Integer> year = subject.report().masthead().year();
        boolean named = year.isPresent() && words.length() <= LONGER_REACH && words.contains(year.get() - 1 + YEAR)
                && Phrases.anyIn(words, COMPARES);
        return named || words.length() <= REACH && Phrases.anyIn(words, SINCE);
    }
}

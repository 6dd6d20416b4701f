package dev.gouji.lint.rules;

import dev.gouji.claim.Claim;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A percentage that does not follow from its figures: a growth from the two of its sentence (N件，比上年M件增长P%) or from
 * what last year's report counts (收到申请N件，同比增长P%); a share from a part and the whole before it (N条，其中M条，占P%) or
 * from the tables (予以公开占P%).
 */
public final class PercentageDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ404", "percentage-differs", Severity.INFO);
    private static final int REACH = 8;
    /** The same with a year by its number. */
    private static final int LONGER_REACH = 10;
    private static final String YEAR = "年";
    private static final List<String> COMPARES = List.of("比", "较");
    /** How many figures before a percentage may be what has grown, and what it grew from. */
    private static final int MOST_FIGURES = 5;
    private static final String EACH = "分别";
    private static final List<String> PARTS = List.of("其中", "包括", "分别");
    private static final List<String> SINCE = List.of("上年", "去年", "同比", "上一年");
    private static final List<String> UP = List.of("增长", "增加", "上升", "增长了", "增加了", "上升了");
    private static final List<String> DOWN = List.of("下降", "减少", "下降了", "减少了");
    /** 比上年多8件 names the change, 比上年58件 the figure before it. */
    private static final List<String> MORE = List.of("增长", "增加", "上升", "多", "增长了", "增加了", "上升了", "多了");
    private static final List<String> LESS = List.of("下降", "减少", "少", "下降了", "减少了", "少了");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            List<Inline.Quantity> quantities = subject.quantities(line);
            Shares shares = new Shares(subject, line, quantities);
            for (int i = 1; i < quantities.size(); i++) {
                if (quantities.get(i).isPercent(subject.text().text())) {
                    Inline.Quantity percent = quantities.get(i);
                    Optional<WrongPercent> wrong = isGrowth(subject, quantities.get(i - 1), percent)
                            ? growth(subject, quantities.subList(Math.max(0, i - MOST_FIGURES), i + 1)) : shares.wrong(i);
                    if (wrong.isPresent()) {
                        out.accept(wrong.get().finding(ID, percent.span()));
                    }
                }
            }
        }
        List<Claim> shares = shares(subject);
        if (!shares.isEmpty()) {
            check(subject, shares, out);
        }
    }

    private static void check(Subject subject, List<Claim> shares, Consumer<Finding> out) {
        boolean all = Shares.areAll(shares.stream().map(Claim::value).toList());
        for (Claim claim : shares) {
            ofTheTables(subject, claim, all).ifPresent(fault -> out.accept(fault.finding(ID, claim.span())));
        }
    }

    private static List<Claim> shares(Subject subject) {
        List<Claim> shares = new ArrayList<>(0);
        for (Claim claim : subject.claims()) {
            if (claim.share()) {
                shares.add(claim);
            }
        }
        return shares;
    }

    private static boolean isGrowth(Subject subject, Inline.Quantity near, Inline.Quantity percent) {
        String words = between(subject, near, percent);
        return Phrases.anyEnds(words, UP) || Phrases.anyEnds(words, DOWN);
    }

    /** @param figures the percentage and the figures before it, at least one */
    private static Optional<WrongPercent> growth(Subject subject, List<Inline.Quantity> figures) {
        List<Inline.Quantity> last = figures.subList(Math.max(0, figures.size() - 3), figures.size());
        Inline.Quantity percent = last.get(last.size() - 1);
        Inline.Quantity near = last.get(last.size() - 2);
        String words = between(subject, near, percent);
        Growth growth = new Growth(new Percent(subject.number(percent)), Phrases.anyEnds(words, DOWN));
        if (words.contains(EACH)) {
            return Optional.empty();
        }
        String since = last.size() == 3 && !isPart(subject, last.get(0), near) ? between(subject, last.get(0), near) : "";
        if (isSince(subject, since) && subject.text().at(last.get(0).unit()).equals(subject.text().at(near.unit()))) {
            for (Inline.Quantity earlier : alike(subject, figures.subList(0, figures.size() - 3), last.get(0))) {
                BigDecimal other = subject.number(earlier);
                if (growth.wrong(other, before(other, since, subject.number(near)), Message.of("GJ404")).isEmpty()) {
                    return Optional.empty();
                }
            }
            BigDecimal now = subject.number(last.get(0));
            return growth.wrong(now, before(now, since, subject.number(near)), Message.of("GJ404"));
        }
        return isSince(subject, words) ? sinceLastYear(subject, near, growth) : Optional.empty();
    }

    /**
     * The earlier figures of a sentence in the unit of the one that seems to have grown. It may be one of them: 29 in
     * 收到29件，办结28件，比上年的15件增长93.3%.
     */
    private static List<Inline.Quantity> alike(Subject subject, List<Inline.Quantity> earlier, Inline.Quantity figure) {
        int sentence = SentenceEnds.start(subject.text().text(), 0, figure.span().start());
        List<Inline.Quantity> alike = new ArrayList<>();
        for (Inline.Quantity other : earlier) {
            if (other.span().start() >= sentence && subject.text().at(other.unit()).equals(subject.text().at(figure.unit()))) {
                alike.add(other);
            }
        }
        return alike;
    }

    /** Whether the figure is a part of another one, so that the growth may be that of the other: 745条（其中网站500条），较上年增加45条. */
    private static boolean isPart(Subject subject, Inline.Quantity figure, Inline.Quantity near) {
        String text = subject.text().text();
        int sentence = SentenceEnds.start(text, 0, figure.span().start());
        int open = 0;
        for (int i = figure.span().end(); i < near.span().start(); i++) {
            open += Brackets.step(text.charAt(i));
        }
        return open < 0 || Phrases.anyIn(text.substring(sentence, figure.span().start()), PARTS);
    }

    private static BigDecimal before(BigDecimal now, String since, BigDecimal named) {
        boolean more = Phrases.anyEnds(since, MORE);
        return more ? now.subtract(named) : Phrases.anyEnds(since, LESS) ? now.add(named) : named;
    }

    /**
     * The fault of a growth against last year's report. Empty unless the figure is what the tables count, and last year's tables
     * count the same.
     */
    private static Optional<WrongPercent> sinceLastYear(Subject subject, Inline.Quantity now, Growth growth) {
        Optional<Peer> last = subject.peers().lastYear();
        Optional<Claim> claim = last.isEmpty() ? Optional.empty()
                : subject.claims().stream().filter(c -> !c.share() && c.span().overlaps(now.span())).findFirst();
        List<BigDecimal> before = claim.map(c -> new TableCounts(last.get(), subject.forms()).counted(c.subject())).orElse(List.of());
        boolean counted = claim.filter(c -> new TableCounts(subject.report()).counted(c.subject()).stream()
                .anyMatch(n -> n.compareTo(c.value()) == 0)).isPresent();
        List<Optional<WrongPercent>> ways = before.stream().map(b -> growth.wrong(claim.get().value(), b,
                Message.of("GJ404.peer").with("file", last.get().file()))).toList();
        return !counted || ways.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ways.stream().findFirst().flatMap(way -> way);
    }

    /**
     * The fault of a share that no count of the tables gives.
     *
     * @param all whether the shares add up to 100%
     */
    private static Optional<WrongPercent> ofTheTables(Subject subject, Claim claim, boolean all) {
        TableCounts counts = new TableCounts(subject.report());
        Percent percent = new Percent(claim.value());
        List<BigDecimal> parts = counts.counted(claim.subject());
        List<BigDecimal> wholes = counts.wholes(claim.subject()).stream().filter(w -> w.signum() > 0).toList();
        boolean fits = parts.stream().anyMatch(part -> wholes.stream().anyMatch(whole -> percent.fits(part, whole, all)));
        return fits || parts.isEmpty() || wholes.isEmpty() ? Optional.empty()
                : Optional.of(Shares.fault(percent, parts.get(0), wholes.get(0)));
    }

    /** Whether words compare with the year before: 比上年, and in the report on 2023 比2022年的. */
    private static boolean isSince(Subject subject, String words) {
        Optional<Integer> year = subject.report().masthead().year();
        boolean named = year.isPresent() && words.length() <= LONGER_REACH && words.contains(year.get() - 1 + YEAR)
                && Phrases.anyIn(words, COMPARES);
        return named || words.length() <= REACH && Phrases.anyIn(words, SINCE);
    }

    private static String between(Subject subject, Inline.Quantity a, Inline.Quantity b) {
        return CharClass.trim(subject.text().text().substring(a.span().end(), b.span().start()));
    }
}

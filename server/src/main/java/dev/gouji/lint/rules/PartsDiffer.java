package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Parts in a sentence do not add up to the whole stated before them: after 其中 they may be less unless the last is the rest,
 * after a colon, 分别为 or 由……组成 they are complete, and so they are before 合计.
 */
public final class PartsDiffer implements Rule {

    private static final RuleId ID = new RuleId("GJ403", "parts-differ", Severity.INFO);
    private static final String TEN_THOUSAND = "万";
    private static final int MOST_BESIDE = 4;
    private static final int LONGEST_WORDS = 16;
    private static final String MARKS = "，、（(。；：";
    private static final List<String> CHANGES = List.of("较上", "比上", "较去", "比去", "较2", "比2", "同比", "增加", "减少", "增长", "下降");
    /** Words that count some pieces under several parts: 3篇配有多种解读. */
    private static final List<String> OVERLAPS = List.of("同时", "交叉", "重叠", "重复计", "重复统计", "多个", "多项", "多种", "并处", "兼有");
    private static final char CLAUSE_END = '；';

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            if (!line.heading()) {
                check(subject, line, out);
            }
        }
    }

    private static void check(Subject subject, Prose line, Consumer<Finding> out) {
        LineFigures figures = LineFigures.of(subject, line);
        new SumBehind(figures).report(ID, out);
        for (int i = 0; i + 2 < figures.size(); i++) {
            Optional<ListedParts> listed = ListedParts.behind(figures.text(), figures.end(i), figures.line().end());
            int whole = listed.isPresent() ? whole(figures, i) : -1;
            if (whole >= 0 && !(listed.get().ofNamed() && isAfterLarger(figures, whole))) {
                List<Integer> parts = parts(figures, i, listed.get());
                if (!figures.isRough(whole) && !areRough(figures, parts)) {
                    compare(figures, whole, parts, listed.get(), out);
                }
            }
        }
    }

    /**
     * The index of the figure whose parts are listed behind another: in 收到29件，较上年减少7件，其中…… that of 29件. It is -1 if there is
     * none.
     */
    private static int whole(LineFigures figures, int last) {
        int whole = last;
        while (whole >= 0 && last - whole < MOST_BESIDE && isChange(figures, whole)) {
            whole--;
        }
        boolean found = whole >= 0 && !isChange(figures, whole) && (whole == last
                || figures.areAlike(whole, last) && !PartsEnd.hasEnd(figures.between(whole, last)));
        return found ? whole : -1;
    }

    /** Whether the words before a figure say that it is a change (减少7件) or what it is compared with (较上年36件). */
    private static boolean isChange(LineFigures figures, int figure) {
        return Phrases.anyIn(before(figures, figure), CHANGES);
    }

    /** The words before a figure, from the last mark on. */
    private static String before(LineFigures figures, int figure) {
        int start = figures.start(figure);
        String before = figures.text().substring(Math.max(0, start - LONGEST_WORDS), start);
        return before.substring(lastMark(before) + 1);
    }

    private static int lastMark(String words) {
        int mark = words.length() - 1;
        while (mark >= 0 && MARKS.indexOf(words.charAt(mark)) < 0) {
            mark--;
        }
        return mark;
    }

    /** Whether a larger figure stands before the whole. Then the list is not of the last figure: 办结51件，结转2件。在办结的申请中……. */
    private static boolean isAfterLarger(LineFigures figures, int whole) {
        for (int i = whole - 1; i >= 0 && figures.start(whole) - figures.end(i) <= ListedParts.LONGEST; i--) {
            if (figures.areAlike(i, whole) && figures.number(i).compareTo(figures.number(whole)) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The figures of the list, without those in brackets, which are parts of a part. The list ends before another whole: 诉讼30件 in
     * 复议19件，其中维持5件；诉讼30件，其中…….
     */
    private static List<Integer> parts(LineFigures figures, int whole, ListedParts listed) {
        List<Integer> parts = new ArrayList<>();
        Span stretch = listed.stretch();
        String text = figures.text();
        int begin = ListedParts.behindMarks(text, stretch.start(), stretch.end());
        boolean inside = CharClass.of(text.charAt(Math.max(stretch.start(), begin - 1))) == '(';
        int open = 0;
        int at = begin;
        PartsEnd end = new PartsEnd(text, before(figures, whole), begin, figures.place(whole + 1));
        for (int i = whole + 1; i < figures.size() && figures.end(i) <= stretch.end(); i++) {
            for (; at < figures.start(i); at++) {
                open += Brackets.step(text.charAt(at));
            }
            if (inside && open < 0) {
                return parts; // 通知9条（其中处罚7条），人事8条
            }
            if (open <= 0 && !listed.all() && !parts.isEmpty() && isOver(figures, whole, parts, i, end)) {
                return withoutNextWhole(figures, parts, i);
            }
            if (open <= 0 && (listed.all() || !figures.isPercent(i))) {
                parts.add(i);
            }
        }
        return parts;
    }

    private static boolean isOver(LineFigures figures, int whole, List<Integer> parts, int next, PartsEnd end) {
        int last = parts.get(parts.size() - 1);
        boolean larger = figures.number(next).compareTo(figures.number(whole)) > 0 && PartsEnd.hasEnd(figures.between(last, next));
        boolean otherUnit = !figures.areAlike(next, parts.get(0)) && !figures.isPercent(next);
        return larger || otherUnit || isChange(figures, next) || end.isBetween(figures.end(last), figures.place(next));
    }

    /** The parts without the last one, if it stands behind ； and 其中 follows it: then it is the next whole. */
    private static List<Integer> withoutNextWhole(LineFigures figures, List<Integer> parts, int next) {
        int last = parts.size() - 1;
        boolean whole = last > 0 && PartsEnd.opensAnother(figures.between(parts.get(last), next))
                && PartsEnd.hasEnd(figures.between(parts.get(last - 1), parts.get(last)));
        return whole ? parts.subList(0, last) : parts;
    }

    /**
     * The sum of the figures before the whole in its sentence, since the parts may be theirs as well:
     * 承办建议15件、提案20件，其中主办12件、会办23件; 受理20件，已办结18件，其中网上12件、信函8件. Figures before 其中 are left out: behind it the whole is itself a
     * part.
     */
    private static BigDecimal beside(LineFigures figures, int whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = whole; i > 0 && whole - i < MOST_BESIDE; i--) {
            String gap = figures.between(i - 1, i);
            if (PartsEnd.hasEnd(gap) || PartsEnd.opensAnother(gap)) {
                return sum;
            }
            sum = figures.areAlike(i - 1, whole) ? sum.add(figures.number(i - 1)) : sum;
        }
        return sum;
    }

    private static boolean areRough(LineFigures figures, List<Integer> parts) {
        for (int part : parts) {
            if (figures.isRough(part)) {
                return true;
            }
        }
        return false;
    }

    private static void compare(LineFigures figures, int whole, List<Integer> parts, ListedParts listed, Consumer<Finding> out) {
        String unit = figures.unit(whole);
        List<BigDecimal> numbers = numbers(figures, parts, unit);
        BigDecimal slack = figures.slack(whole);
        for (int part : parts) {
            slack = slack.add(figures.slack(part));
        }
        BigDecimal total = figures.number(whole);
        BigDecimal beside = beside(figures, whole);
        BigDecimal sum = BigDecimal.ZERO;
        String list = listed.stretch().of(figures.text());
        boolean cases = ListedParts.endWithPending(list, before(figures, whole));
        for (int i = 0; i < numbers.size(); i++) {
            sum = sum.add(numbers.get(i));
            boolean more = cases && i + 1 < numbers.size();
            if (!more && (isAbout(sum, total, slack) || isAbout(sum, total.add(beside), slack))) {
                return;
            }
        }
        boolean exceeds = !listed.all() && !areSplit(figures, parts, total) && sum.compareTo(total.add(beside)) > 0
                && !Phrases.anyIn(list, OVERLAPS);
        boolean rest = !listed.all() && beside.signum() == 0 && RestOfParts.endsWithIt(figures, whole, parts);
        boolean differs = (listed.closed() || rest) && numbers.size() == parts.size() && sum.compareTo(total) != 0
                && !ListedParts.hasSpelled(list, unit);
        if (numbers.size() > 1 && (exceeds || differs)) {
            out.accept(Finding.of(ID, figures.place(whole), Message.of(exceeds ? "GJ403" : "GJ403.all").with("total", total)
                    .with("sum", sum)));
        } else if (unit.startsWith(TEN_THOUSAND) && isSum(numbers(figures, parts, unit.substring(1)), total)) {
            out.accept(Finding.of(ID, figures.place(whole), Message.of("GJ403.unit").with("total", total).with("unit", unit)
                    .with("due", unit.substring(1))));
        }
    }

    private static boolean isAbout(BigDecimal sum, BigDecimal total, BigDecimal slack) {
        return sum.subtract(total).abs().compareTo(slack) <= 0;
    }

    /**
     * Whether the first figures behind each ； add up to the whole, so that the others are parts of these: 其中县20件，公开8件；乡镇9件，公开4件.
     */
    private static boolean areSplit(LineFigures figures, List<Integer> parts, BigDecimal total) {
        BigDecimal firsts = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0 || figures.between(parts.get(i - 1), parts.get(i)).indexOf(CLAUSE_END) >= 0;
            firsts = first ? firsts.add(figures.number(parts.get(i))) : firsts;
        }
        return firsts.compareTo(total) == 0;
    }

    private static boolean isSum(List<BigDecimal> numbers, BigDecimal total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
        }
        return numbers.size() > 1 && sum.compareTo(total) == 0;
    }

    private static List<BigDecimal> numbers(LineFigures figures, List<Integer> parts, String unit) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int part : parts) {
            if (figures.unit(part).equals(unit)) {
                numbers.add(figures.number(part));
            }
        }
        return numbers;
    }
}

package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
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
 * after a colon, 分别为 or 由……组成 they are complete.
 */
public final class PartsDiffer implements Rule {

    private static final RuleId ID = new RuleId("GJ403", "parts-differ", Severity.INFO);
    private static final String TEN_THOUSAND = "万";
    private static final int MOST_BESIDE = 4;
    private static final int LONGEST_CHANGE = 16;
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
        List<Inline.Quantity> quantities = subject.quantities(line);
        for (int i = 0; i + 2 < quantities.size(); i++) {
            Optional<ListedParts> listed = ListedParts.behind(subject.text().text(), quantities.get(i).span().end(), line.content().end());
            int whole = listed.isPresent() ? whole(subject, quantities, i) : -1;
            if (whole >= 0 && !(listed.get().ofNamed() && isAfterLarger(subject, quantities, whole))) {
                compare(subject, quantities.get(whole), beside(subject, quantities, whole), parts(subject, quantities, i, listed.get()),
                        listed.get(), out);
            }
        }
    }

    /**
     * The index of the figure whose parts are listed behind another: in 收到29件，较上年减少7件，其中…… that of 29件. It is -1 if there is
     * none.
     */
    private static int whole(Subject subject, List<Inline.Quantity> quantities, int last) {
        String text = subject.text().text();
        int whole = last;
        while (whole >= 0 && last - whole < MOST_BESIDE && isChange(text, quantities.get(whole))) {
            whole--;
        }
        return whole >= 0 && !isChange(text, quantities.get(whole))
                && (whole == last || subject.text().at(quantities.get(whole).unit()).equals(subject.text().at(quantities.get(last).unit()))
                && !PartsEnd.hasEnd(text.substring(quantities.get(whole).span().end(), quantities.get(last).span().start()))) ? whole : -1;
    }

    /** Whether the words before a figure say that it is a change (减少7件) or what it is compared with (较上年36件). */
    private static boolean isChange(String text, Inline.Quantity quantity) {
        int start = quantity.span().start();
        String before = text.substring(Math.max(0, start - LONGEST_CHANGE), start);
        return Phrases.anyIn(before.substring(lastMark(before) + 1), CHANGES);
    }

    private static int lastMark(String words) {
        int mark = words.length() - 1;
        while (mark >= 0 && MARKS.indexOf(words.charAt(mark)) < 0) {
            mark--;
        }
        return mark;
    }

    /** Whether a larger figure stands before the whole. Then the list is not of the last figure: 办结51件，结转2件。在办结的申请中……. */
    private static boolean isAfterLarger(Subject subject, List<Inline.Quantity> quantities, int whole) {
        String unit = subject.text().at(quantities.get(whole).unit());
        BigDecimal total = subject.number(quantities.get(whole));
        int from = whole;
        while (from > 0 && quantities.get(whole).span().start() - quantities.get(from - 1).span().end() <= ListedParts.LONGEST) {
            from--;
        }
        for (BigDecimal number : numbers(subject, quantities.subList(from, whole), unit)) {
            if (number.compareTo(total) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The figures of the list, without those in brackets, which are parts of a part. The list ends before another whole: 诉讼30件 in
     * 复议19件，其中维持5件；诉讼30件，其中…….
     */
    private static List<Inline.Quantity> parts(Subject subject, List<Inline.Quantity> quantities, int whole, ListedParts listed) {
        List<Inline.Quantity> parts = new ArrayList<>();
        Span stretch = listed.stretch();
        String text = subject.text().text();
        int begin = ListedParts.behindMarks(text, stretch.start(), stretch.end());
        boolean inside = CharClass.of(text.charAt(Math.max(stretch.start(), begin - 1))) == '(';
        int open = 0;
        int at = begin;
        PartsEnd end = new PartsEnd(text, text.substring(begin, Math.max(begin, quantities.get(whole + 1).span().start())));
        for (int i = whole + 1; i < quantities.size() && quantities.get(i).span().end() <= stretch.end(); i++) {
            Inline.Quantity quantity = quantities.get(i);
            for (; at < quantity.span().start(); at++) {
                open += Brackets.step(text.charAt(at));
            }
            if (inside && open < 0) {
                return parts; // 通知9条（其中处罚7条），人事8条
            }
            if (open <= 0 && !listed.all() && !parts.isEmpty() && isOver(subject, quantities.get(whole), parts, quantity, end)) {
                return withoutNextWhole(text, parts, quantity);
            }
            if (open <= 0 && (listed.all() || !quantity.isPercent(text))) {
                parts.add(quantity);
            }
        }
        return parts;
    }

    private static boolean isOver(Subject subject, Inline.Quantity whole, List<Inline.Quantity> parts, Inline.Quantity next, PartsEnd end) {
        Inline.Quantity last = parts.get(parts.size() - 1);
        boolean larger = subject.number(next).compareTo(subject.number(whole)) > 0
                && PartsEnd.hasEnd(subject.text().text().substring(last.span().end(), next.span().start()));
        boolean otherUnit = !subject.text().at(next.unit()).equals(subject.text().at(parts.get(0).unit()));
        return larger || otherUnit && !next.isPercent(subject.text().text()) || isChange(subject.text().text(), next)
                || end.isBetween(last.span().end(), next.span().start());
    }

    /** The parts without the last one, if it stands behind ； and 其中 follows it: then it is the next whole. */
    private static List<Inline.Quantity> withoutNextWhole(String text, List<Inline.Quantity> parts, Inline.Quantity next) {
        int last = parts.size() - 1;
        boolean whole = last > 0 && PartsEnd.opensAnother(text.substring(parts.get(last).span().end(), next.span().start()))
                && PartsEnd.hasEnd(text.substring(parts.get(last - 1).span().end(), parts.get(last).span().start()));
        return whole ? parts.subList(0, last) : parts;
    }

    /**
     * The sum of the figures before the whole in its sentence, since the parts may be theirs as well:
     * 承办建议15件、提案20件，其中主办12件、会办23件; 受理20件，已办结18件，其中网上12件、信函8件. Figures before 其中 are left out: behind it the whole is itself a
     * part.
     */
    private static BigDecimal beside(Subject subject, List<Inline.Quantity> quantities, int whole) {
        BigDecimal sum = BigDecimal.ZERO;
        String text = subject.text().text();
        for (int i = whole; i > 0 && whole - i < MOST_BESIDE; i--) {
            Inline.Quantity before = quantities.get(i - 1);
            String gap = text.substring(before.span().end(), quantities.get(i).span().start());
            if (PartsEnd.hasEnd(gap) || PartsEnd.opensAnother(gap)) {
                return sum;
            }
            boolean alike = subject.text().at(before.unit()).equals(subject.text().at(quantities.get(whole).unit()));
            sum = alike ? sum.add(subject.number(before)) : sum;
        }
        return sum;
    }

    /**
     * @param figure that of the whole
     * @param beside what the figures before it add to it
     */
    private static void compare(Subject subject, Inline.Quantity figure, BigDecimal beside, List<Inline.Quantity> parts,
                                ListedParts listed, Consumer<Finding> out) {
        String unit = subject.text().at(figure.unit());
        List<BigDecimal> numbers = numbers(subject, parts, unit);
        BigDecimal total = subject.number(figure);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
            if (sum.compareTo(total) == 0 || sum.compareTo(total.add(beside)) == 0) {
                return;
            }
        }
        boolean exceeds = !listed.all() && !areSplit(subject, parts, total) && sum.compareTo(total.add(beside)) > 0
                && !Phrases.anyIn(listed.stretch().of(subject.text().text()), OVERLAPS);
        boolean rest = !listed.all() && beside.signum() == 0 && RestOfParts.endsWithIt(subject.text().text(), figure, parts);
        boolean differs = (listed.closed() || rest) && numbers.size() == parts.size() && sum.compareTo(total) != 0
                && !hasSpelled(listed.stretch().of(subject.text().text()), unit);
        if (numbers.size() > 1 && (exceeds || differs)) {
            out.accept(Finding.of(ID, figure.span(), Message.of(exceeds ? "GJ403" : "GJ403.all").with("total", total).with("sum", sum)));
        } else if (unit.startsWith(TEN_THOUSAND) && isSum(numbers(subject, parts, unit.substring(1)), total)) {
            out.accept(Finding.of(ID, figure.span(), Message.of("GJ403.unit").with("total", total).with("unit", unit)
                    .with("due", unit.substring(1))));
        }
    }

    /** Whether a part is written in Chinese numerals, 八十六条. Such a part is not among the quantities. */
    private static boolean hasSpelled(String list, String unit) {
        for (int at = list.indexOf(unit); at >= 0 && !unit.isEmpty(); at = list.indexOf(unit, at + 1)) {
            if (at > 0 && CharClass.of(list.charAt(at - 1)) == CharClass.COUNT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the first figures behind each ； add up to the whole, so that the others are parts of these: 其中县20件，公开8件；乡镇9件，公开4件.
     */
    private static boolean areSplit(Subject subject, List<Inline.Quantity> parts, BigDecimal total) {
        BigDecimal firsts = BigDecimal.ZERO;
        int end = -1;
        for (Inline.Quantity part : parts) {
            boolean first = end < 0 || subject.text().text().substring(end, part.span().start()).indexOf(CLAUSE_END) >= 0;
            firsts = first ? firsts.add(subject.number(part)) : firsts;
            end = part.span().end();
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

    private static List<BigDecimal> numbers(Subject subject, List<Inline.Quantity> parts, String unit) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Inline.Quantity part : parts) {
            if (subject.text().at(part.unit()).equals(unit)) {
                numbers.add(subject.number(part));
            }
        }
        return numbers;
    }
}

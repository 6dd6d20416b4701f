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
import dev.gouji.surface.Figure;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parts that a sentence names do not make the whole that it states before them: behind 其中 they may be less, behind a
 * colon or 分别为 they are all there are.
 */
public final class PartsDiffer implements Rule {

    private static final RuleId ID = new RuleId("GJ403", "parts-differ", Severity.INFO);
    private static final int LONGEST = 300;
    private static final String AMONG = "其中";
    private static final List<String> ALL = List.of("：", "分别为", "分别是");
    /** Words by which a list is not the parts alone. */
    private static final List<String> LOOSE = List.of("等", AMONG, "增", "减", "同比", "较", "比", "各", "均", "另", "合计");
    private static final String TEN_THOUSAND = "万";

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
            Inline.Quantity whole = quantities.get(i);
            int end = Math.min(line.content().end(), whole.span().end() + LONGEST);
            String text = subject.text().text();
            int words = whole.span().end() + marks(text, whole.span().end(), end);
            boolean all = beginsList(text, words, end) || beginsList(text, whole.span().end(), end);
            if (all || begins(text, AMONG, words, end)) {
                String behind = Sentence.first(text.substring(whole.span().end(), end), "。");
                Span stretch = new Span(whole.span().end(), whole.span().end() + behind.length());
                boolean closed = behind.length() < LONGEST && !Phrases.anyIn(behind, LOOSE);
                compare(subject, whole, parts(subject, quantities.subList(i + 1, quantities.size()), stretch), all && closed, all, out);
            }
        }
    }

    private static boolean beginsList(String text, int from, int to) {
        for (String words : ALL) {
            if (begins(text, words, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String words, int from, int to) {
        return from + words.length() <= to && text.startsWith(words, from);
    }

    /** How many marks a stretch of text opens with. */
    private static int marks(String text, int from, int to) {
        int i = from;
        while (i < to && "，（,(：；".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i - from;
    }

    /** The numbers of the stretch; within brackets there stand parts of a part. */
    private static List<Inline.Quantity> parts(Subject subject, List<Inline.Quantity> quantities, Span stretch) {
        List<Inline.Quantity> parts = new ArrayList<>();
        int open = 0;
        int at = stretch.start() + marks(subject.text().text(), stretch.start(), stretch.end());
        for (Inline.Quantity quantity : quantities) {
            if (quantity.span().end() > stretch.end()) {
                break;
            }
            for (; at < quantity.span().start(); at++) {
                byte k = CharClass.of(subject.text().text().charAt(at));
                open += k == '(' ? 1 : k == ')' ? -1 : 0;
            }
            if (open <= 0) {
                parts.add(quantity);
            }
        }
        return parts;
    }

    private static void compare(Subject subject, Inline.Quantity whole, List<Inline.Quantity> parts, boolean closed, boolean all,
                                Consumer<Finding> out) {
        String unit = subject.text().at(whole.unit());
        List<BigDecimal> numbers = numbers(subject, parts, unit);
        BigDecimal total = number(subject, whole);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
            if (sum.compareTo(total) == 0) {
                return;
            }
        }
        boolean exceeds = !all && sum.compareTo(total) > 0;
        boolean differs = closed && numbers.size() == parts.size() && sum.compareTo(total) != 0;
        if (numbers.size() > 1 && (exceeds || differs)) {
            out.accept(Finding.of(ID, whole.span(), Message.of(exceeds ? "GJ403" : "GJ403.all").with("total", total).with("sum", sum)));
        } else if (unit.startsWith(TEN_THOUSAND) && isSum(numbers(subject, parts, unit.substring(1)), total)) {
            out.accept(Finding.of(ID, whole.span(), Message.of("GJ403.unit").with("total", total).with("unit", unit)
                    .with("due", unit.substring(1))));
        }
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
                numbers.add(number(subject, part));
            }
        }
        return numbers;
    }

    private static BigDecimal number(Subject subject, Inline.Quantity quantity) {
        return Figure.read(subject.text().at(quantity.figure())).value().number().orElse(BigDecimal.ZERO);
    }
}

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
import dev.gouji.report.Figure;
import dev.gouji.report.Prose;
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
        List<Inline.Quantity> quantities = subject.inline(line).stream().filter(Inline.Quantity.class::isInstance)
                .map(Inline.Quantity.class::cast).toList();
        for (int i = 0; i + 2 < quantities.size(); i++) {
            Inline.Quantity whole = quantities.get(i);
            String text = subject.text().text().substring(whole.span().end(), Math.min(line.content().end(), whole.span().end() + LONGEST));
            String behind = Sentence.first(text, "。");
            String words = behind.substring(marks(behind));
            boolean all = ALL.stream().anyMatch(w -> words.startsWith(w) || behind.startsWith(w));
            if (words.startsWith(AMONG) || all) {
                Span stretch = new Span(whole.span().end(), whole.span().end() + behind.length());
                boolean closed = behind.length() < LONGEST && LOOSE.stream().noneMatch(behind::contains);
                compare(subject, whole, parts(subject, quantities.subList(i + 1, quantities.size()), stretch), all && closed, all, out);
            }
        }
    }

    private static int marks(String text) {
        int i = 0;
        while (i < text.length() && "，（,(：；".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The numbers of the stretch; within brackets there stand parts of a part. */
    private static List<Inline.Quantity> parts(Subject subject, List<Inline.Quantity> quantities, Span stretch) {
        List<Inline.Quantity> parts = new ArrayList<>();
        int open = 0;
        int at = stretch.start() + marks(subject.text().at(stretch));
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
        return numbers.size() > 1 && numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) == 0;
    }

    private static List<BigDecimal> numbers(Subject subject, List<Inline.Quantity> parts, String unit) {
        return parts.stream().filter(q -> subject.text().at(q.unit()).equals(unit)).map(q -> number(subject, q)).toList();
    }

    private static BigDecimal number(Subject subject, Inline.Quantity quantity) {
        return Figure.read(subject.text().at(quantity.figure())).value().number().orElse(BigDecimal.ZERO);
    }
}

package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Figure;
import dev.gouji.report.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Parts that a sentence names make more than the whole that it states before them. */
public final class PartsExceedWhole implements Rule {

    private static final RuleId ID = new RuleId("GJ403", "parts-exceed-whole", Severity.INFO);
    private static final String AMONG = "其中";

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
        String text = subject.text().text();
        int among = text.indexOf(AMONG, line.content().start());
        if (among < 0 || among >= line.content().end()) {
            return;
        }
        int end = text.indexOf('。', among);
        int stop = end < 0 || end > line.content().end() ? line.content().end() : end;
        List<Inline.Quantity> quantities = subject.inline(line).stream().filter(Inline.Quantity.class::isInstance)
                .map(Inline.Quantity.class::cast).toList();
        quantities.stream().filter(q -> q.span().end() <= among && isRight(text, q.span().end(), among))
                .reduce((a, b) -> b).ifPresent(whole -> compare(subject, whole,
                        quantities.stream().filter(q -> q.span().start() > among && q.span().end() <= stop
                                && unit(subject, q).equals(unit(subject, whole)) && !isAside(text, among, q)).toList(), out));
    }

    /** Nothing but marks between the whole and 其中. */
    private static boolean isRight(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> "，（,(：；".indexOf(c) >= 0);
    }

    /** Within brackets behind 其中 stand parts of a part. */
    private static boolean isAside(String text, int from, Inline.Quantity quantity) {
        String before = text.substring(from, quantity.span().start());
        long open = before.chars().filter(c -> c == '（' || c == '(').count();
        long closed = before.chars().filter(c -> c == '）' || c == ')').count();
        return open > closed;
    }

    private static String unit(Subject subject, Inline.Quantity quantity) {
        return subject.text().at(quantity.unit());
    }

    private static void compare(Subject subject, Inline.Quantity whole, List<Inline.Quantity> parts, Consumer<Finding> out) {
        Optional<BigDecimal> total = number(subject, whole);
        BigDecimal sum = BigDecimal.ZERO;
        for (Inline.Quantity part : parts) {
            sum = sum.add(number(subject, part).orElse(BigDecimal.ZERO));
            if (total.isPresent() && sum.compareTo(total.get()) == 0) {
                return;
            }
        }
        if (total.isPresent() && parts.size() > 1 && sum.compareTo(total.get()) > 0) {
            out.accept(Finding.of(ID, whole.span(), Message.of("GJ403").with("total", total.get()).with("sum", sum)));
        }
    }

    private static Optional<BigDecimal> number(Subject subject, Inline.Quantity quantity) {
        return Figure.read(subject.text().at(quantity.figure())).value().number();
    }
}

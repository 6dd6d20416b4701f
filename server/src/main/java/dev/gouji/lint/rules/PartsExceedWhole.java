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
        String text = subject.text().at(line.content());
        int at = text.indexOf(AMONG);
        if (at < 0) {
            return;
        }
        int end = text.indexOf('。', at);
        int among = line.content().start() + at;
        int stop = end < 0 ? line.content().end() : line.content().start() + end;
        List<Inline.Quantity> quantities = subject.inline(line).stream().filter(Inline.Quantity.class::isInstance)
                .map(Inline.Quantity.class::cast).toList();
        quantities.stream().takeWhile(q -> q.span().end() <= among).reduce((a, b) -> b)
                .filter(whole -> isRight(subject.text().text(), whole.span().end(), among))
                .ifPresent(whole -> compare(subject, whole, parts(subject, quantities, new Span(among, stop)).stream()
                        .filter(q -> unit(subject, q).equals(unit(subject, whole))).toList(), out));
    }

    /** Nothing but marks between the whole and 其中. */
    private static boolean isRight(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> "，（,(：；".indexOf(c) >= 0);
    }

    /** The numbers behind 其中; within brackets there stand parts of a part. */
    private static List<Inline.Quantity> parts(Subject subject, List<Inline.Quantity> quantities, Span stretch) {
        List<Inline.Quantity> parts = new ArrayList<>();
        int open = 0;
        int at = stretch.start();
        for (Inline.Quantity quantity : quantities) {
            if (quantity.span().start() > stretch.start() && quantity.span().end() <= stretch.end()) {
                for (; at < quantity.span().start(); at++) {
                    byte k = CharClass.of(subject.text().text().charAt(at));
                    open += k == '(' ? 1 : k == ')' ? -1 : 0;
                }
                if (open <= 0) {
                    parts.add(quantity);
                }
            }
        }
        return parts;
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

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
import dev.gouji.report.Figure;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A growth in percent that does not follow from the two figures of the same sentence (N件，比上年M件增长P%), or from what
 * the tables of last year's report count where the sentence leaves that out (收到申请N件，同比增长P%).
 */
public final class PercentageDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ404", "percentage-differs", Severity.INFO);
    private static final int REACH = 8;
    private static final List<String> SINCE = List.of("上年", "去年", "同比", "上一年");
    private static final List<String> UP = List.of("增长", "增加", "上升", "增长了", "增加了", "上升了");
    private static final List<String> DOWN = List.of("下降", "减少", "下降了", "减少了");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            List<Inline.Quantity> quantities = subject.quantities(line);
            for (int i = 1; i < quantities.size(); i++) {
                if (isPercent(subject, quantities.get(i))) {
                    check(subject, quantities.subList(Math.max(0, i - 2), i + 1), out);
                }
            }
        }
    }

    private static boolean isPercent(Subject subject, Inline.Quantity quantity) {
        return quantity.unit().length() == 1 && subject.text().text().charAt(quantity.unit().start()) == '%';
    }

    /** @param last the percentage and what stands before it, two figures or one */
    private static void check(Subject subject, List<Inline.Quantity> last, Consumer<Finding> out) {
        Inline.Quantity percent = last.get(last.size() - 1);
        Inline.Quantity near = last.get(last.size() - 2);
        String words = between(subject, near, percent);
        boolean down = Phrases.anyEnds(words, DOWN);
        if (!down && !Phrases.anyEnds(words, UP)) {
            return;
        }
        Growth growth = new Growth(number(subject, percent), down);
        if (last.size() == 3 && isSince(between(subject, last.get(0), near))
                && subject.text().at(last.get(0).unit()).equals(subject.text().at(near.unit()))) {
            growth.wrong(number(subject, last.get(0)), number(subject, near), Message.of("GJ404"))
                    .ifPresent(message -> out.accept(Finding.of(ID, percent.span(), message)));
        } else if (isSince(words)) {
            sinceLastYear(subject, near, growth).ifPresent(message -> out.accept(Finding.of(ID, percent.span(), message)));
        }
    }

    /** The figure before counts what the tables count, and last year's report says what they counted then. */
    private static Optional<Message> sinceLastYear(Subject subject, Inline.Quantity now, Growth growth) {
        Optional<Peer> last = subject.peers().lastYear();
        Optional<Claim> claim = last.isEmpty() ? Optional.empty()
                : subject.claims().stream().filter(c -> c.span().overlaps(now.span())).findFirst();
        List<BigDecimal> before = claim.map(c -> new Claims(last.get(), subject.forms()).counted(c.subject())).orElse(List.of());
        boolean counted = claim.filter(c -> new Claims(subject.report()).counted(c.subject()).stream()
                .anyMatch(n -> n.compareTo(c.value()) == 0)).isPresent();
        List<Optional<Message>> ways = before.stream().map(b -> growth.wrong(claim.get().value(), b,
                Message.of("GJ404.peer").with("file", last.get().file()))).toList();
        return !counted || ways.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ways.stream().findFirst().flatMap(way -> way);
    }

    private static boolean isSince(String words) {
        return words.length() <= REACH && Phrases.anyIn(words, SINCE);
    }

    private static String between(Subject subject, Inline.Quantity a, Inline.Quantity b) {
        return CharClass.trim(subject.text().text().substring(a.span().end(), b.span().start()));
    }

    private static BigDecimal number(Subject subject, Inline.Quantity quantity) {
        return Figure.read(subject.text().at(quantity.figure())).value().number().orElse(BigDecimal.ZERO);
    }
}

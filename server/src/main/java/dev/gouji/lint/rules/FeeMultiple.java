package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.surface.Figure;
import dev.gouji.text.WordSearch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A processing fee that is no multiple of ten yuan, which the fee rules of 2020 cannot give. The rule judges the sums of a list
 * behind 信息处理费, and a sum right before it. It skips sums with another fee in between.
 */
public final class FeeMultiple implements Rule {

    private static final RuleId ID = new RuleId("GJ606", "fee-multiple", Severity.INFO);
    /** Both names occur; the second is not the title of the fee rules. */
    private static final List<String> FEES = List.of("信息处理费", "信息公开处理费");
    private static final int LONGEST_FEE = 7;
    private static final int REACH = 20;
    /** Between 信息处理费 and a sum these mean that the sum is not the fee. */
    private static final String BREAKS = "费。；,;";
    /** After a comma these mean that the sum is still the fee: 3笔，共2955元. */
    private static final String SUMS = "共计合金总分";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            if (subject.says(line, FEES)) {
                check(subject, line, out);
            }
        }
    }

    private static void check(Subject subject, Prose line, Consumer<Finding> out) {
        int judged = -1;
        for (Inline.Quantity quantity : subject.quantities(line)) {
            Optional<BigDecimal> yuan = yuan(subject, quantity);
            if (yuan.isPresent()) {
                boolean listed = goesOn(subject, Math.max(judged, feeBefore(subject, line, quantity.span())), quantity.span().start());
                judged = listed ? quantity.span().end() : -1;
                if ((listed || isBefore(subject, quantity.span())) && yuan.get().remainder(BigDecimal.TEN).signum() != 0) {
                    out.accept(Finding.of(ID, quantity.span(), Message.of("GJ606").with("amount", subject.text().at(quantity.span()))));
                }
            }
        }
    }

    /** Whether a sum stands right before the fee: 2955元信息处理费, 2955元的信息处理费. */
    private static boolean isBefore(Subject subject, Span sum) {
        String text = subject.text().text();
        for (String fee : FEES) {
            if (text.startsWith(fee, sum.end()) || text.startsWith("的" + fee, sum.end())) {
                return true;
            }
        }
        return false;
    }

    /** The end of the nearest mention of the fee before a sum; -1 if there is none near by. */
    private static int feeBefore(Subject subject, Prose line, Span sum) {
        int from = Math.max(line.content().start(), sum.start() - REACH - LONGEST_FEE);
        int end = new WordSearch(subject.text().text().substring(from, sum.start())).lastEnd(FEES);
        return end < 0 ? -1 : from + end;
    }

    /** Whether the words between the fee, or a sum of it, and the next sum are still about the fee: 3笔，共2955元, 120元、85元. */
    private static boolean goesOn(Subject subject, int from, int to) {
        if (from < 0 || to - from > REACH) {
            return false;
        }
        String words = subject.text().text().substring(from, to);
        for (int i = 0; i < words.length(); i++) {
            boolean sums = i + 1 < words.length() && SUMS.indexOf(words.charAt(i + 1)) >= 0;
            if (BREAKS.indexOf(words.charAt(i)) >= 0 || words.charAt(i) == '，' && !sums) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> yuan(Subject subject, Inline.Quantity quantity) {
        String unit = subject.text().at(quantity.unit());
        if (!unit.equals("元") && !unit.equals("万元")) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Figure.number(subject.text().text(), quantity);
        return number.isEmpty() || unit.equals("元") ? number : Optional.of(number.get().movePointRight(4));
    }
}

package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.RuleId;
import dev.gouji.message.Message;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sum that is stated behind its parts: 网络18件、信函9件、当面2件，合计29件. The parts are figures in a row that 、 or 和 joins. The sum is
 * right if any figures in a row before it add up to it.
 */
final class SumBehind {

    private static final List<String> JOINTS = List.of("、", "和", "及", "以及");
    private static final List<String> SUMS = List.of("合计", "共计", "共", "合计为", "共计为");
    /** Behind the number of the parts: 三家合计83件. */
    private static final List<String> OF_ALL = List.of("合计", "共计");
    private static final int LONGEST = 5;
    private static final String COMMA = "，";
    /** How many figures before the sum are looked at. */
    private static final int MOST_PARTS = 12;

    private final LineFigures figures;

    SumBehind(LineFigures figures) {
        this.figures = figures;
    }

    void report(RuleId rule, Consumer<Finding> out) {
        for (int i = 2; i < figures.size(); i++) {
            Optional<BigDecimal> sum = other(i);
            if (sum.isPresent()) {
                out.accept(Finding.of(rule, figures.place(i), Message.of("GJ403.behind").with("total", figures.number(i))
                        .with("sum", sum.get())));
            }
        }
    }

    /** What the parts before a figure add up to, if that figure is stated as their sum and is another. */
    private Optional<BigDecimal> other(int total) {
        int first = total < 2 || !isSum(total) ? total : first(total);
        if (total - first < 2 || figures.isRough(total) || addsUp(total) || isAmong(first)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = first; i < total; i++) {
            if (figures.isRough(i) || figures.slack(i).signum() > 0) {
                return Optional.empty();
            }
            sum = sum.add(figures.number(i));
        }
        return Optional.of(sum);
    }

    /** Whether the words between a figure and the one before are a comma and 合计, or 三家合计. */
    private boolean isSum(int total) {
        String gap = figures.words(total - 1, total);
        String words = gap.startsWith(COMMA) ? gap.substring(COMMA.length()) : "";
        boolean all = words.length() <= LONGEST && Phrases.anyEnds(words, OF_ALL);
        return (all || SUMS.contains(words)) && figures.areAlike(total - 1, total);
    }

    /** The first figure of the row before a sum. */
    private int first(int total) {
        int first = total - 1;
        while (first > 0 && total - first < MOST_PARTS && figures.areAlike(first - 1, total)
                && Phrases.anyBegins(figures.words(first - 1, first), JOINTS)) {
            first--;
        }
        return first;
    }

    /** Whether the row may be less than all, and the sum that of all: 收到18件，其中网络9件、信函2件，共18件. */
    private boolean isAmong(int first) {
        int from = first == 0 ? figures.line().start() : figures.end(first - 1);
        return PartsEnd.opensAnother(figures.text().substring(from, figures.start(first)));
    }

    /** Whether figures in a row before it add up to the sum. */
    private boolean addsUp(int total) {
        for (int last = total - 1; last >= Math.max(0, total - MOST_PARTS); last--) {
            BigDecimal sum = BigDecimal.ZERO;
            int parts = 0;
            for (int i = last; i >= Math.max(0, total - MOST_PARTS); i--) {
                boolean alike = figures.areAlike(i, total);
                sum = alike ? sum.add(figures.number(i)) : sum;
                parts += alike ? 1 : 0;
                if (parts > 1 && sum.compareTo(figures.number(total)) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}

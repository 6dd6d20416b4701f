package dev.gouji.cli.report;

import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.text.Visible;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule found something, and in the reports of which bodies. It is printed at the end of a text output over several
 * reports.
 */
final class Tally {

    /** The fewest reports for a tally: the findings of fewer reports are clear enough without it. */
    private static final int LEAST = 3;
    private static final int MOST = 20;
    private static final String INDENT = "  ";

    private final Map<String, Integer> rules = new TreeMap<>();
    private final Map<String, int[]> bodies = new LinkedHashMap<>();
    private int reports;

    /** Adds a file. Every run does this, so there is no lambda here. */
    void add(FileResult result) {
        reports++;
        String body = result.organisation().isEmpty() ? result.path() : result.organisation();
        for (FindingGroup group : FindingGroup.of(result.findings())) {
            String code = group.first().rule().code();
            rules.put(code, rules.getOrDefault(code, 0) + 1);
            int[] counts = bodies.getOrDefault(body, new int[Severity.values().length]);
            counts[group.first().severity().ordinal()]++;
            bodies.put(body, counts);
        }
    }

    /** The lines to print; none if there are too few reports or no findings. */
    List<String> lines(Messages messages) {
        List<String> lines = new ArrayList<>();
        if (reports < LEAST || rules.isEmpty()) {
            return lines;
        }
        lines.add(messages.text("tally.rules"));
        int digits = digits(rules.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        for (Map.Entry<String, Integer> rule : worst(rules, (one, other) -> other - one)) {
            lines.add(INDENT + right(rule.getValue(), digits) + "  " + rule.getKey() + "  " + title(messages, rule.getKey()));
        }
        more(messages, rules.size(), lines);
        lines.add(messages.text("tally.bodies"));
        int width = bodies.keySet().stream().mapToInt(b -> Width.of(Visible.of(b))).max().orElse(0);
        int[] columns = columns();
        for (Map.Entry<String, int[]> body : worst(bodies, Tally::worseFirst)) {
            String counts = counts(messages, body.getValue(), columns);
            lines.add((INDENT + Width.pad(Visible.of(body.getKey()), width) + counts).stripTrailing());
        }
        more(messages, bodies.size(), lines);
        lines.add("");
        return lines;
    }

    /**
     * The first entries by their values. The comparator is written out, here and on other paths of a first finding: Java makes those
     * of {@code Comparator.comparing} from serializable lambdas, which no class-data archive keeps.
     */
    private static <T> List<Map.Entry<String, T>> worst(Map<String, T> counts, Comparator<T> order) {
        List<Map.Entry<String, T>> entries = new ArrayList<>(counts.entrySet());
        entries.sort((one, other) -> order.compare(one.getValue(), other.getValue()));
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    private static void more(Messages messages, int size, List<String> lines) {
        if (size > MOST) {
            lines.add(INDENT + messages.render(Message.of("tally.more").with("count", size - MOST)));
        }
    }

    private static int worseFirst(int[] one, int[] other) {
        int i = 0;
        while (i < one.length - 1 && one[i] == other[i]) {
            i++;
        }
        return Integer.compare(other[i], one[i]);
    }

    private static String title(Messages messages, String code) {
        return RulePages.page(code, messages.language()).map(RulePages.Page::fault).orElse("");
    }

    /** How many digits the numbers of each severity have at most; 0 for a severity that no body has. */
    private int[] columns() {
        int[] digits = new int[Severity.values().length];
        for (int[] counts : bodies.values()) {
            for (int i = 0; i < digits.length; i++) {
                digits[i] = Math.max(digits[i], counts[i] == 0 ? 0 : digits(counts[i]));
            }
        }
        return digits;
    }

    /** The counts of a body in columns; a column is blank for 0. */
    private static String counts(Messages messages, int[] counts, int[] digits) {
        StringBuilder columns = new StringBuilder();
        for (Severity severity : Severity.values()) {
            int i = severity.ordinal();
            String column = "  " + messages.text("severity." + severity.code()) + " " + right(counts[i], Math.max(1, digits[i]));
            columns.append(digits[i] == 0 ? "" : counts[i] == 0 ? " ".repeat(Width.of(column)) : column);
        }
        return columns.toString();
    }

    private static int digits(int number) {
        return String.valueOf(number).length();
    }

    private static String right(int number, int digits) {
        return " ".repeat(digits - digits(number)) + number;
    }
}

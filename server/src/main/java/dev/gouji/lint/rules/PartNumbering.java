package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.report.Section;
import dev.gouji.text.Fold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Numbered lines of a section that skip a number, change their style half-way, or begin with 一、 again. Styles nest as
 * they come: one that is met first below another is a level of its own, and a list may begin with 1 at any time.
 */
public final class PartNumbering implements Rule {

    private static final RuleId ID = new RuleId("GJ107", "part-numbering", Severity.INFO);
    private static final int SECTIONS = 6;
    /** A higher number is a year, a house or a quantity. */
    private static final int HIGHEST = 30;
    private static final int BEGINNING = 64;
    /** In folded letters; the longest label of a form has 35. */
    private static final int LONGER_THAN_LABELS = 50;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.report().form().isPresent()) {
            Set<Ordinal.Style> tops = tops(subject);
            for (int section = 1; section <= SECTIONS; section++) {
                check(subject, lines(subject, section), tops, out);
            }
        }
    }

    private static List<Prose> lines(Subject subject, int section) {
        List<Prose> lines = new ArrayList<>();
        for (Prose line : subject.report().prose()) {
            if (line.section() == section && !line.heading()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The first fault of a section; what comes behind it would only repeat it. */
    private static void check(Subject subject, List<Prose> lines, Set<Ordinal.Style> tops, Consumer<Finding> out) {
        SpelledNumbers spelled = new SpelledNumbers(subject, lines);
        Deque<Ordinal> levels = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isNumbered(subject, lines.get(i))) {
                continue;
            }
            Ordinal ordinal = lines.get(i).ordinal().orElseThrow();
            String key = tops.contains(ordinal.style()) ? top(ordinal) : key(ordinal, levels, spelled, i);
            if (!key.isEmpty()) {
                out.accept(Finding.of(ID, ordinal.marker(), Message.of(key).with("marker", subject.text().at(ordinal.marker()))
                        .with("expected", expected(levels, ordinal))));
                return;
            }
            enter(levels, ordinal);
        }
    }

    /** The styles in which the sections themselves are numbered: such a number may head a section that is not known. */
    private static Set<Ordinal.Style> tops(Subject subject) {
        Set<Ordinal.Style> tops = EnumSet.noneOf(Ordinal.Style.class);
        for (Section section : subject.report().sections()) {
            if (section.ordinal().isPresent()) {
                tops.add(section.ordinal().get().style());
            }
        }
        return tops;
    }

    private static String top(Ordinal ordinal) {
        return ordinal.style() == Ordinal.Style.COUNT_COMMA && ordinal.number() == 1 ? "GJ107.top" : "";
    }

    /** Rows of a table that was not read are no parts, 一、二季度 is no number, and neither is a lone 一 before a blank. */
    private static boolean isNumbered(Subject subject, Prose line) {
        if (line.ordinal().isEmpty()) {
            return false;
        }
        Ordinal ordinal = line.ordinal().get();
        if (ordinal.style() == Ordinal.Style.COUNT_BLANK || ordinal.number() <= 0 || ordinal.number() > HIGHEST) {
            return false;
        }
        int end = ordinal.marker().end();
        boolean goesOn = ordinal.style() == Ordinal.Style.COUNT_COMMA && end < line.content().end()
                && CharClass.of(subject.text().text().charAt(end)) == CharClass.COUNT;
        return !goesOn && !isLabel(subject, subject.at(line));
    }

    /** Whether the line is a label and no more; most lines show by their beginning that they are longer. */
    private static boolean isLabel(Subject subject, String line) {
        String beginning = Fold.label(line, 0, Math.min(line.length(), BEGINNING));
        return beginning.length() < LONGER_THAN_LABELS
                && !subject.forms().labels().exactNumbered(Fold.label(line)).isEmpty();
    }

    private static String key(Ordinal ordinal, Deque<Ordinal> levels, SpelledNumbers spelled, int line) {
        int expected = expected(levels, ordinal);
        boolean follows = ordinal.number() == 1 || ordinal.number() == expected;
        if (follows || isWithin(ordinal, expected, spelled, line)) {
            return "";
        }
        boolean other = !isOpen(levels, ordinal.style());
        boolean mixed = other && !levels.isEmpty() && levels.peek().number() + 1 == ordinal.number();
        return mixed ? "GJ107.mixed" : "GJ107.skipped";
    }

    /** The number that is due in the style of this one. */
    private static int expected(Deque<Ordinal> levels, Ordinal ordinal) {
        for (Ordinal level : levels) {
            if (level.style() == ordinal.style()) {
                return level.number() + 1;
            }
        }
        return 1;
    }

    private static boolean isOpen(Deque<Ordinal> levels, Ordinal.Style style) {
        for (Ordinal level : levels) {
            if (level.style() == style) {
                return true;
            }
        }
        return false;
    }

    /** Whether the numbers left out stand inside the lines before, as in a paragraph that goes on to 二是. */
    private static boolean isWithin(Ordinal ordinal, int from, SpelledNumbers spelled, int line) {
        return IntStream.range(from, ordinal.number()).allMatch(n -> spelled.standsBefore(line, ordinal.style(), n));
    }

    /** A number of a level already open closes those below it. */
    private static void enter(Deque<Ordinal> levels, Ordinal ordinal) {
        boolean open = isOpen(levels, ordinal.style());
        while (open && levels.pop().style() != ordinal.style()) {
            continue;
        }
        levels.push(ordinal);
    }
}

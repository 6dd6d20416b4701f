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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Numbered lines of a section that skip a number, have one twice, change their style half-way, or begin with 一、 again; and points of a
 * paragraph, 一是 and 三是, that skip or repeat one. A style that first stands below another is a level of its own, and a list may begin
 * with 1 at any time. Lines that are left of a table are no list.
 */
public final class PartNumbering implements Rule {

    private static final RuleId ID = new RuleId("GJ107", "part-numbering", Severity.INFO);
    private static final int SECTIONS = 6;
    /** The sections that have tables. */
    private static final Set<Integer> TABLES = Set.of(2, 3, 4);
    /** A higher number is a year, an address or a quantity. */
    private static final int HIGHEST = 30;
    private static final int BEGINNING = 64;
    /** In folded letters; the longest label of a form has 35. */
    private static final int LONGER_THAN_LABELS = 50;
    /** （二）部分, in folded letters. */
    private static final int SHORTEST_BEGINNING = 3;

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
            if (line.section() == section && !line.heading() && !subject.isInTable(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The first fault of a section; later ones would repeat it. */
    private static void check(Subject subject, List<Prose> lines, Set<Ordinal.Style> tops, Consumer<Finding> out) {
        SpelledNumbers spelled = new SpelledNumbers(subject, lines);
        Deque<Level> levels = new ArrayDeque<>();
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
            enter(levels, new Level(ordinal, i));
        }
        points(subject, lines, out);
    }

    /** The first point within a paragraph that does not follow: 一是……；三是……. */
    private static void points(Subject subject, List<Prose> lines, Consumer<Finding> out) {
        for (Prose line : lines) {
            Optional<SpelledPoints.Fault> fault = SpelledPoints.fault(subject.text().text(), line.content());
            if (fault.isPresent()) {
                out.accept(Finding.of(ID, fault.get().marker(), Message.of(fault.get().repeated() ? "GJ107.repeated" : "GJ107.skipped")
                        .with("marker", subject.text().at(fault.get().marker())).with("expected", fault.get().expected())));
                return;
            }
        }
    }

    /** The last number of an open style, and its line. */
    private record Level(Ordinal ordinal, int line) {

        Ordinal.Style style() {
            return ordinal.style();
        }
    }

    /** The styles of section headings: such a number may head an unknown section. */
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

    /**
     * Whether a line is a numbered part. Rows of a table that was not read are not, nor are 一、二季度 and a line with 一 and a blank.
     */
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
        return !goesOn && !isLabel(subject, line, subject.at(line));
    }

    /**
     * Whether the line is a label only or, in a section with a table, the start of a row; most lines are visibly
     * longer.
     */
    private static boolean isLabel(Subject subject, Prose line, String words) {
        String beginning = Fold.label(words, 0, Math.min(words.length(), BEGINNING));
        if (beginning.length() >= LONGER_THAN_LABELS) {
            return false;
        }
        String folded = Fold.label(words);
        boolean mayBegin = folded.length() >= SHORTEST_BEGINNING && TABLES.contains(line.section());
        return !subject.forms().labels().exact(folded).isEmpty() || mayBegin
                && subject.forms().all().stream().flatMap(form -> form.tables().stream()).flatMap(table -> table.rows().stream())
                        .anyMatch(row -> Fold.label(row.label()).startsWith(folded));
    }

    private static String key(Ordinal ordinal, Deque<Level> levels, SpelledNumbers spelled, int line) {
        Optional<Level> open = open(levels, ordinal.style());
        int expected = expected(levels, ordinal);
        if (ordinal.number() == 1 || ordinal.number() == expected) {
            return "";
        }
        if (ordinal.number() < expected) {
            boolean anew = spelled.standsBetween(open.orElseThrow().line(), line, ordinal.style(), 1);
            return anew ? "" : "GJ107.repeated";
        }
        int from = open.isPresent() ? open.get().line() : 0;
        if (isWithin(ordinal, expected, spelled, from, line)) {
            return "";
        }
        boolean mixed = open.isEmpty() && !levels.isEmpty() && levels.peek().ordinal().number() + 1 == ordinal.number();
        return mixed ? "GJ107.mixed" : "GJ107.skipped";
    }

    /** The number that should follow in the style of an ordinal. */
    private static int expected(Deque<Level> levels, Ordinal ordinal) {
        Optional<Level> open = open(levels, ordinal.style());
        return open.isPresent() ? open.get().ordinal().number() + 1 : 1;
    }

    private static Optional<Level> open(Deque<Level> levels, Ordinal.Style style) {
        for (Level level : levels) {
            if (level.style() == style) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether the missing numbers stand inside the lines since the last one, as in a paragraph that contains 二是. */
    private static boolean isWithin(Ordinal ordinal, int expected, SpelledNumbers spelled, int from, int line) {
        return IntStream.range(expected, ordinal.number()).allMatch(n -> spelled.standsBetween(from - 1, line, ordinal.style(), n));
    }

    /** A number of an open level closes the levels below it. */
    private static void enter(Deque<Level> levels, Level entered) {
        boolean open = open(levels, entered.style()).isPresent();
        while (open && levels.pop().style() != entered.style()) {
            continue;
        }
        levels.push(entered);
    }
}

package dev.gouji.report;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import dev.gouji.text.Width;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The text of a report in which each paragraph of prose stands on one line, although a converter has wrapped it. The line ends within
 * a paragraph, up to a mark that ends it, are moved behind it, so that all text around it keeps its place. Only so does a search find
 * 延期答复 in 延期⏎答复2件.
 */
public final class Unwrapped {

    /** A shorter line without a mark at its end is a heading or an item, and not wrapped. */
    private static final int SHORTEST_LINE = 16;
    /** Fewer full lines do not show that a text is wrapped: headings without a mark may be about as long as the lines below them. */
    private static final int FEWEST_FULL = 3;
    private static final int LONGEST_PARAGRAPH = 4_000;
    /** The most columns that stay free at the end of a full line: those of the indent, and of a number that is not broken. */
    private static final int MOST_ROOM = 12;
    private static final String COLONS = "：:";
    private static final String MARKS = "，。；：、,;:";

    private final List<Paragraph> paragraphs;

    /**
     * A wrapped paragraph.
     *
     * @param breaks the line ends and the blanks around them within it, in order
     */
    private record Paragraph(Span span, List<Span> breaks) {

        /** Where a place of the moved text stands as it is written. */
        int original(int place) {
            int original = place;
            for (Span moved : breaks) {
                original += original >= moved.start() ? moved.length() : 0;
            }
            return Math.min(original, span.end());
        }
    }

    private Unwrapped(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Finds the wrapped paragraphs; empty if there are none, as in most texts. */
    public static Optional<Unwrapped> of(String text, Report report) {
        List<Prose> lines = report.prose();
        BitSet goOn = goOn(text, report);
        List<Paragraph> paragraphs = new ArrayList<>(0);
        for (int i = goOn.nextSetBit(0); i >= 0; i = goOn.nextSetBit(i)) {
            List<Span> breaks = new ArrayList<>();
            int first = i;
            do {
                breaks.add(new Span(lines.get(i).content().end(), lines.get(i + 1).content().start()));
                i++;
            } while (goOn.get(i) && lines.get(i).content().end() - lines.get(first).content().start() < LONGEST_PARAGRAPH);
            char last = text.charAt(lines.get(i).content().end() - 1);
            if (SentenceEnds.contain(last) || COLONS.indexOf(last) >= 0) {
                paragraphs.add(new Paragraph(lines.get(first).content().to(lines.get(i).content()), List.copyOf(breaks)));
            }
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Unwrapped(List.copyOf(paragraphs)));
    }

    /**
     * The lines that go on in the next: no mark ends them, and they are full, as wide as the widest of such lines and of those below
     * them but for some room. A heading without a mark is usually shorter than the lines below it.
     */
    private static BitSet goOn(String text, Report report) {
        List<Prose> lines = report.prose();
        BitSet goOn = new BitSet();
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(text, report, lines.get(i), lines.get(i + 1))) {
                goOn.set(i);
                widest = Math.max(widest, Math.max(width(text, lines.get(i)), width(text, lines.get(i + 1))));
            }
        }
        for (int i = goOn.nextSetBit(0); i >= 0; i = goOn.nextSetBit(i + 1)) {
            goOn.set(i, width(text, lines.get(i)) + MOST_ROOM >= widest);
        }
        if (goOn.cardinality() < FEWEST_FULL) {
            goOn.clear();
        }
        return goOn;
    }

    private static int width(String text, Prose line) {
        return Width.of(line.content().of(text));
    }

    private static boolean goesOn(String text, Report report, Prose above, Prose below) {
        return SentenceEnds.goesOn(text, above.content(), below.content()) && above.content().length() >= SHORTEST_LINE
                && COLONS.indexOf(text.charAt(above.content().end() - 1)) < 0 && !isSubheading(text, above)
                && !opensItem(text, above, below) && areOfOnePart(report, above, below);
    }

    /** Whether both lines are prose of one section, or of the words above section one. */
    private static boolean areOfOnePart(Report report, Prose above, Prose below) {
        return !above.heading() && !below.heading() && above.section() == below.section()
                && (above.section() > 0 || isPreamble(report, above)) && !isInTable(report, above) && !isInTable(report, below);
    }

    /** Whether a numbered line has no mark in it, as the heading of a part of a section. */
    private static boolean isSubheading(String text, Prose line) {
        int words = line.ordinal().isPresent() ? line.ordinal().get().marker().end() : 0;
        return words > 0 && !Phrases.anyOf(text.substring(words, line.content().end()), MARKS);
    }

    /** Whether the number of an item opens the line below, and not the rest of a number that is broken: 公开信息1⏎10，. */
    private static boolean opensItem(String text, Prose above, Prose below) {
        boolean rest = CharClass.isDigit(text.charAt(above.content().end() - 1)) && CharClass.isDigit(text.charAt(below.content().start()));
        return below.ordinal().isPresent() && !rest;
    }

    /** Whether a line stands between the title and section one. */
    private static boolean isPreamble(Report report, Prose line) {
        boolean title = report.masthead().title().isPresent() && line.content().start() >= report.masthead().titleSpan().end();
        return title && !report.sections().isEmpty() && line.content().start() < report.sections().get(0).span().start();
    }

    private static boolean isInTable(Report report, Prose line) {
        for (Table table : report.tables()) {
            if (table.span().overlaps(line.content())) {
                return true;
            }
        }
        return false;
    }

    /** A text with the same places as the report's, as long as before, with its line ends moved. */
    public String moved(String text) {
        StringBuilder moved = new StringBuilder(text.length());
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            StringBuilder ends = new StringBuilder();
            for (Span line : paragraph.breaks()) {
                moved.append(text, end, line.start());
                ends.append(text, line.start(), line.end());
                end = line.end();
            }
            moved.append(text, end, paragraph.span().end()).append(ends);
            end = paragraph.span().end();
        }
        return moved.append(text, end, text.length()).toString();
    }

    /** Where the wrapped paragraph around a place of the report begins; the place itself if none is there. */
    public int start(int place) {
        Optional<Paragraph> paragraph = around(place);
        return paragraph.isPresent() ? paragraph.get().span().start() : place;
    }

    /** The paragraph around a place, its end included. */
    private Optional<Paragraph> around(int place) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = paragraphs.get(middle).span().end() < place;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        boolean touches = low < paragraphs.size() && paragraphs.get(low).span().touches(place);
        return touches ? Optional.of(paragraphs.get(low)) : Optional.empty();
    }

    /** Where a part of the moved text stands in the report. */
    public Span original(Span moved) {
        int start = original(moved.start());
        return new Span(start, moved.isEmpty() ? start : Math.max(start, original(moved.end() - 1) + 1));
    }

    private int original(int place) {
        Optional<Paragraph> paragraph = around(place);
        return paragraph.isPresent() ? paragraph.get().original(place) : place;
    }

    /** Whether a part of the report has one of the line ends that are moved. */
    public boolean isBroken(Span original) {
        boolean broken = false;
        for (Span line : around(original.start()).map(Paragraph::breaks).orElse(List.of())) {
            broken |= line.overlaps(original);
        }
        return broken;
    }
}

package dev.gouji.office.projection;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.office.Unreadable;
import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Puts a projection together, in the order of the text. */
public final class ProjectionBuilder {

    /** As many characters as a projection may have; the longest reports have a hundredth of it. */
    private static final int LONGEST = 8 << 20;
    private static final char SOFT_HYPHEN = '\u00AD';
    /** From here on characters are Chinese or between Chinese ones, where no blank is inserted. */
    private static final char FIRST_WIDE = '\u2E80';
    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_CIRCLED = '⑳';
    private static final String NOTE_SIGNS = "*＊※#＃[]［］〔〕【】()（），,、注";

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int regionStart;
    /** The separator before the next characters. */
    private Gap gap = Gap.NONE;

    private enum Gap { NONE, PARAGRAPHS, NUMBER }

    public ProjectionBuilder(String source) {
        this.source = source;
    }

    public int length() {
        return text.length();
    }

    /** The length of the current region. */
    public int written() {
        return text.length() - regionStart;
    }

    /** The text from a place on. */
    public String since(int start) {
        return text.substring(start);
    }

    /** Where the current region begins. */
    public int start() {
        return regionStart;
    }

    /** Whether the current region has no text but blanks. */
    public boolean isBlank() {
        for (int i = regionStart; i < text.length(); i++) {
            if (!CharClass.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Begins a cell or a paragraph here. */
    public void begin() {
        regionStart = text.length();
        gap = Gap.NONE;
    }

    /** Ends it. */
    public void end(Spot spot, Element home, Region.State state) {
        gap = Gap.NONE;
        regions.add(new Region(new Span(regionStart, text.length()), spot, home, state));
    }

    /** Characters of the source. Line ends and TABs, which part lines and cells here, are blanks there. */
    public void characters(Characters characters, Element holder, Element run) {
        characters(characters, 0, characters.text().length(), holder, run);
    }

    /** Those from {@code first} to {@code last} of them. */
    public void characters(Characters characters, int first, int last, Element holder, Element run) {
        if (characters.form() == Characters.Form.REFERENCE) {
            String shown = flat(characters.text());
            write(Segment.Kind.WHOLE, shown.equals("\u00AD") ? "" : shown, characters.start(), characters.end(), holder, run);
            return;
        }
        int from = first;
        for (int i = first; i <= last; i++) {
            if (i == last || characters.text().charAt(i) == SOFT_HYPHEN) {
                literal(characters, from, i, holder, run);
                from = i + 1;
            }
        }
    }

    private void literal(Characters characters, int first, int last, Element holder, Element run) {
        Segment.Kind kind = characters.form() == Characters.Form.CDATA ? Segment.Kind.CDATA : Segment.Kind.LITERAL;
        write(kind, flat(characters.text().substring(first, last)), characters.start() + first, characters.start() + last, holder, run);
    }

    private static String flat(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\r') < 0 ? text
                : text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    }

    /** Characters that the source writes as something longer or shorter. */
    public void whole(String shown, int from, int to, Element holder, Element run) {
        write(Segment.Kind.WHOLE, shown, from, to, holder, run);
    }

    /** An element that stands for characters. */
    public void mark(String shown, Element element, Element run) {
        write(Segment.Kind.MARK, shown, element.start(), element.end(), element, run);
    }

    /** A number that the source does not write. A figure after it does not become a part of it. */
    public void number(String number, Element paragraph) {
        write(Segment.Kind.NUMBER, number, paragraph.opened(), paragraph.opened(), paragraph, paragraph);
        gap = Gap.NUMBER;
    }

    /**
     * Between paragraphs or lines of a cell, and where text begins or ceases to be struck out. Nothing stands between
     * two Chinese characters, a blank between others.
     */
    public void join() {
        gap = written() > 0 ? Gap.PARAGRAPHS : Gap.NONE;
    }

    /** Whether raised text at this place marks a note, as in 12¹, and is no power, as in m². */
    public boolean isNote(String raised) {
        boolean unit = last() >= 'A' && last() <= 'Z' || last() >= 'a' && last() <= 'z';
        boolean note = written() > 0 && last() != '\n' && !unit;
        for (int i = 0; i < raised.length(); i++) {
            char c = raised.charAt(i);
            note &= CharClass.isDigit(c) || c >= FIRST_CIRCLED && c <= LAST_CIRCLED || NOTE_SIGNS.indexOf(c) >= 0;
        }
        return note;
    }

    /** A sign that the source draws and does not write. */
    public void sign(String shown, Element before) {
        write(Segment.Kind.JOIN, shown, before.end(), before.end(), before, before);
    }

    /** The TAB before a cell. */
    public void cell(Element cell) {
        write(Segment.Kind.CELL, "\t", cell.start(), cell.start(), cell, cell);
    }

    /** The end of a line. */
    public void line(Element before) {
        write(Segment.Kind.LINE, "\n", before.end(), before.end(), before, before);
    }

    /** A blank line after what stands there already; none at the very beginning. */
    public void blankLine(Element at) {
        while (text.length() > 0 && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n' && last() == '\n')) {
            line(at);
        }
    }

    private void write(Segment.Kind kind, String shown, int from, int to, Element holder, Element run) {
        if (shown.isEmpty()) {
            return;
        }
        Gap before = gap;
        gap = Gap.NONE;
        if (needsBlank(before, shown.charAt(0))) {
            write(Segment.Kind.JOIN, " ", from, from, holder, run);
        }
        int start = text.length();
        if (start + shown.length() > LONGEST) {
            throw Unreadable.tooLarge();
        }
        text.append(shown);
        segments.add(new Segment(kind, start, text.length(), from, to, holder, run));
    }

    /** The last character; a line end before the first. */
    public char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** Whether no blank stands between the character and another of its kind. */
    public static boolean isWide(char c) {
        return !isNarrow(c) && !CharClass.isSpace(c);
    }

    private boolean needsBlank(Gap gap, char next) {
        return switch (gap) {
            case NONE -> false;
            case PARAGRAPHS -> isNarrow(last()) || isNarrow(next);
            case NUMBER -> Character.isLetterOrDigit(last()) || last() < FIRST_WIDE && CharClass.isDigit(next);
        };
    }

    /** A blank separates words and figures of narrow characters, so that 1 and 2 never read as 12. */
    private static boolean isNarrow(char c) {
        boolean chineseMark = c >= '\u2010' && c <= '\u203F';
        byte folded = CharClass.of(c);
        boolean wideFigure = folded >= '0' && folded <= '9' || folded >= 'a' && folded <= 'z';
        return wideFigure || c < FIRST_WIDE && !chineseMark && !CharClass.isBlank(c);
    }

    public Projection build() {
        return new Projection(source, text.toString(), List.copyOf(segments), List.copyOf(regions));
    }
}

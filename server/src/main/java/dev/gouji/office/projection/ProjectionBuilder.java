package dev.gouji.office.projection;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.office.Unreadable;
import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** Builds a projection, in the order of the text. */
public final class ProjectionBuilder {

    /** The most characters of a projection. The longest reports have a hundredth of it. */
    private static final int LONGEST = 8 << 20;
    private static final String SOFT_HYPHEN = "\u00AD";
    /** The first of the characters that are Chinese or stand between Chinese ones. No blank is inserted between these. */
    private static final char FIRST_WIDE = '\u2E80';
    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_CIRCLED = '⑳';
    private static final String NOTE_SIGNS = "*＊※#＃[]［］〔〕【】()（），,、注";

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private int regionStart;
    /** What comes before the next characters: nothing, or a blank if they need it. */
    private Gap gap = Gap.NONE;

    private enum Gap { NONE, PARAGRAPHS, NUMBER }

    public ProjectionBuilder(String source) {
        this.source = source;
    }

    public int length() {
        return text.length();
    }

    /** The length of the current region so far. */
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

    /** Begins a region: a cell or a paragraph. */
    public void begin() {
        regionStart = text.length();
        gap = Gap.NONE;
    }

    /** Ends the region. */
    public void end(Spot spot, Element home, Region.State state) {
        gap = Gap.NONE;
        regions.add(new Region(new Span(regionStart, text.length()), spot, home, state));
    }

    /**
     * Writes characters of the source. Line ends and TABs of the source become blanks, because in the projection they part lines
     * and cells.
     */
    public void characters(Characters characters, Element holder, Element run) {
        characters(characters, 0, characters.text().length(), holder, run);
    }

    /** Writes the characters from {@code first} to before {@code last}. */
    public void characters(Characters characters, int first, int last, Element holder, Element run) {
        if (characters.form() == Characters.Form.REFERENCE) {
            String shown = flat(characters.text());
            write(Segment.Kind.WHOLE, shown.equals(SOFT_HYPHEN) ? "" : shown, characters.start(), characters.end(), holder, run);
            return;
        }
        int from = first;
        for (int i = first; i <= last; i++) {
            if (i == last || characters.text().startsWith(SOFT_HYPHEN, i)) {
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

    /** Writes characters whose source is longer or shorter than they are. */
    public void whole(String shown, int from, int to, Element holder, Element run) {
        write(Segment.Kind.WHOLE, shown, from, to, holder, run);
    }

    /** Writes the characters that an element stands for. */
    public void mark(String shown, Element element, Element run) {
        write(Segment.Kind.MARK, shown, element.start(), element.end(), element, run);
    }

    /** Writes a number that the source does not have. A blank parts it from a figure behind it. */
    public void number(String number, Element paragraph) {
        write(Segment.Kind.NUMBER, number, paragraph.opened(), paragraph.opened(), paragraph, paragraph);
        gap = Gap.NUMBER;
    }

    /**
     * Joins paragraphs or lines of a cell, or struck and other text. A blank is written between them, but not between two Chinese
     * characters.
     */
    public void join() {
        gap = written() > 0 ? Gap.PARAGRAPHS : Gap.NONE;
    }

    /** Whether raised text at this place is the mark of a note, as in 12¹, and not a power, as in m². */
    public boolean isNote(String raised) {
        boolean unit = last() >= 'A' && last() <= 'Z' || last() >= 'a' && last() <= 'z';
        boolean note = written() > 0 && last() != '\n' && !unit;
        for (int i = 0; i < raised.length(); i++) {
            char c = raised.charAt(i);
            note &= CharClass.isDigit(c) || c >= FIRST_CIRCLED && c <= LAST_CIRCLED || NOTE_SIGNS.indexOf(c) >= 0;
        }
        return note;
    }

    /** Writes a sign that the source does not have as a character: the slash of a fraction, or 〔文本框〕. */
    public void sign(String shown, Element before) {
        write(Segment.Kind.JOIN, shown, before.end(), before.end(), before, before);
    }

    /** Writes the TAB before a cell. */
    public void cell(Element cell) {
        write(Segment.Kind.CELL, "\t", cell.start(), cell.start(), cell, cell);
    }

    /** Writes the end of a line. */
    public void line(Element before) {
        write(Segment.Kind.LINE, "\n", before.end(), before.end(), before, before);
    }

    /** Writes line ends until a blank line stands at the end of the text; nothing at the very beginning. */
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

    /** The last character; a line feed if there is none yet. */
    public char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** Whether the character is Chinese or a Chinese mark, so that no blank stands between two of them. */
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

    /** Whether a blank parts the character from others, so that 1 and 2 are never read as 12. */
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

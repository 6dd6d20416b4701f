package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import dev.gouji.surface.Words;
import dev.gouji.text.Brackets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a tape of a text whose rows are spread over lines: its labels, its cells, and the pipes and line ends between them. A label
 * may go over several lines; the longest one is taken. Text that is no label, no figure and no short word in place of a figure is a
 * break, over which no row goes.
 */
public final class TapeReader {

    /** The most lines of a label; a column's label may be written with one character on each line. */
    private static final int MOST_PARTS = 12;
    /** The most words of a label on one line; a narrow column breaks its label into words. */
    private static final int MOST_WORDS = 4;
    /** The first characters of notes: 注, 备注, 说明. */
    private static final String NOTES = "注备说";

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Line> lines;
    private final BitSet apart;
    /** The items of all lines before labels are looked up: each word is a cell. */
    private final List<Item> raw = new ArrayList<>();
    /** The items of the tape. */
    private final List<Item> items = new ArrayList<>();

    private TapeReader(Vocabulary vocabulary, List<Line> lines, BitSet apart) {
        this.vocabulary = vocabulary;
        this.text = vocabulary.text();
        this.lines = lines;
        this.apart = apart;
    }

    /** @param apart the numbers of lines that are known to belong to no table, as headings are */
    public static List<Item> read(Vocabulary vocabulary, List<Line> lines, BitSet apart) {
        return new TapeReader(vocabulary, lines, apart).read();
    }

    private List<Item> read() {
        for (int i = 0; i < lines.size(); i++) {
            line(i, lines.get(i));
        }
        int i = 0;
        while (i < raw.size()) {
            i = raw.get(i).kind() == Item.Kind.CELL ? cell(i) : keep(i);
        }
        return new RareLabels(vocabulary, items).named();
    }

    private int keep(int i) {
        items.add(raw.get(i));
        return i + 1;
    }

    private void line(int i, Line line) {
        if (line instanceof Line.Comment) {
            return;
        }
        boolean gap = line instanceof Line.Gap || line instanceof Line.Row row && RawCell.areBlank(row.cells(), 0, row.cells().size());
        if (apart.get(i) || line instanceof Line.Row && !gap || line instanceof Line.Fence) {
            add(Item.Kind.BREAK, line.span(), i);
        } else if (line instanceof Line.Page page) {
            add(Item.Kind.PAGE, page.content(), i);
        } else if (line instanceof Line.Text words && !words.content().isEmpty()) {
            words(i, Words.withoutMark(text, words.content()));
        } else if (line instanceof Line.Piped piped) {
            piped(i, piped);
        }
        add(Item.Kind.END, gap ? line.span() : new Span(line.span().end(), line.span().end()), i);
    }

    private void add(Item.Kind kind, Span span, int line) {
        raw.add(Item.of(kind, span, line));
    }

    /** Adds a line of pipes. The pipe of a filler only fills up the row, but in 0 | || the first one closes the cell of the 0. */
    private void piped(int i, Line.Piped line) {
        boolean run = false;
        for (RawCell cell : line.cells()) {
            if (!cell.delimiter().isEmpty()) {
                boolean fills = cell.filler() && (run || cell.inside().isEmpty());
                add(fills ? Item.Kind.FILL : Item.Kind.PIPE, cell.delimiter(), i);
            }
            if (!cell.isBlank()) {
                words(i, cell.visible());
            }
            run = cell.filler();
        }
    }

    /** Adds the words of a line or a cell: one cell, a label and figures parted by blanks, or only such figures. */
    private void words(int i, Span content) {
        List<Span> words = Words.endsLong(text, content, Vocabulary.LONGEST_WORD) ? List.of() : Words.split(text, content);
        int figures = words.size() > 1 ? Words.figuresFrom(text, words) : words.size();
        Span head = figures == words.size() ? content
                : new Span(content.start(), figures == 0 ? content.start() : words.get(figures - 1).end());
        List<Span> before = words.subList(0, figures);
        if (Words.goOnBehindNumber(text, before) && labels(before, 0).isEmpty()) {
            add(Item.Kind.BREAK, content, i);
            return;
        }
        if (!head.isEmpty()) {
            head(i, head, before);
        }
        for (Span word : words.subList(figures, words.size())) {
            add(Item.Kind.CELL, word, i);
        }
    }

    /** Adds the words before the figures. Labels parted by blanks are cells, also behind 项目; 规章000 is a label and a cell of digits. */
    private void head(int i, Span head, List<Span> words) {
        List<Span> labels = words.size() > 1 ? labels(words, 0) : List.of();
        List<Span> header = labels.isEmpty() && words.size() > MOST_WORDS ? labels(words, 1) : labels;
        int digits = Words.digitsAt(text, head);
        Span label = new Span(head.start(), digits);
        if (labels.isEmpty() && !header.isEmpty() && !vocabulary.areAllColumns(header)) { // the other columns wrap over the lines around
            add(Item.Kind.BREAK, head, i);
        } else if (!header.isEmpty()) {
            for (Span word : header) {
                add(Item.Kind.CELL, word, i);
            }
        } else if (digits < head.end() && digits > head.start() && vocabulary.exact(label).hasRow()) {
            add(Item.Kind.CELL, label, i);
            add(Item.Kind.CELL, new Span(digits, head.end()), i);
        } else {
            add(Item.Kind.CELL, head, i);
        }
    }

    /**
     * Joins words to labels of up to {@link #MOST_WORDS} words each, with the figures between them if several rows stand on the line;
     * none if any word is neither a figure nor a part of a label.
     */
    private List<Span> labels(List<Span> words, int first) {
        List<Span> labels = new ArrayList<>();
        int from = first;
        while (from < words.size()) {
            boolean figure = !labels.isEmpty() && Words.isFigure(text, words.get(from));
            int to = Math.min(words.size(), from + (figure ? 1 : MOST_WORDS));
            while (to > from && !figure && vocabulary.exact(words.get(from).to(words.get(to - 1))).isEmpty()) {
                to--;
            }
            if (to == from) {
                return List.of();
            }
            labels.add(words.get(from).to(words.get(to - 1)));
            from = to;
        }
        return labels;
    }

    /** Adds the raw cell at an index as a label, a cell or a break, and returns the index of the next raw item. */
    private int cell(int at) {
        Item item = raw.get(at);
        if (Words.isFigure(text, item.span())) {
            return keep(at);
        }
        int behind = label(at);
        if (behind > at) {
            return behind;
        }
        LabelMatch loose = loose(item.span());
        if (!loose.isEmpty()) {
            items.add(item.named(loose));
        } else {
            items.add(Item.of(isInPlaceOfFigure(at) ? Item.Kind.CELL : Item.Kind.BREAK, item.span(), item.line()));
        }
        return at + 1;
    }

    /** Adds the longest label that begins at an index; returns the index behind it, or the same one. A stroke is a figure and ends it. */
    private int label(int at) {
        int behind = at;
        LabelMatch best = LabelMatch.none();
        String folded = "";
        int parts = 0;
        for (int i = at; i < raw.size() && parts < MOST_PARTS && isJoined(raw.get(i).kind()); i++) {
            if (raw.get(i).kind() == Item.Kind.CELL) {
                String part = vocabulary.folded(raw.get(i).span());
                if (part.isEmpty()) {
                    break;
                }
                folded += part;
                parts++;
                LabelMatch match = vocabulary.exact(folded);
                if (!match.isEmpty()) {
                    best = match;
                    behind = i + 1;
                }
            }
        }
        if (behind > at) {
            Span words = raw.get(at).span().to(raw.get(behind - 1).span());
            items.add(new Item(Item.Kind.LABEL, words, raw.get(at).line(), best));
        }
        return behind;
    }

    private static boolean isJoined(Item.Kind kind) {
        return kind == Item.Kind.CELL || kind == Item.Kind.END || kind == Item.Kind.PAGE;
    }

    /** The label that the words nearly are: misspelt, or with more words around it. None for long words and for sentences. */
    private LabelMatch loose(Span words) {
        if (words.length() > Vocabulary.LONGEST_WORD || isSentence(words)) {
            return LabelMatch.none();
        }
        return vocabulary.name(RawCell.words(text, words)).match();
    }

    /** Whether 。, ； or ， stands outside of brackets. */
    private boolean isSentence(Span span) {
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            depth += Brackets.step(text.charAt(i));
            if (depth == 0 && "。；，".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand in place of a figure: digits, or a short word after a pipe or with a digit, but no note. */
    private boolean isInPlaceOfFigure(int at) {
        Span span = raw.get(at).span();
        boolean pipe = at > 0 && raw.get(at - 1).isPipe()
                || at > 1 && raw.get(at - 1).kind() == Item.Kind.END && raw.get(at - 2).isPipe();
        return Words.digitsAt(text, span) == span.start() || span.length() <= Words.LONGEST_FIGURE
                && NOTES.indexOf(text.charAt(span.start())) < 0 && (pipe || Words.hasDigit(text, span));
    }
}

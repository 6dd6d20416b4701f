package dev.gouji.grammar;

import dev.gouji.grammar.antlr.BlockLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Reads a line that is more than one token: cells, or text with tags or a stray angle bracket. */
final class RowReader {

    private static final int MOST_PIPES_OF_A_SENTENCE = 3;

    private final String text;
    private final byte[] classes;
    private final List<Block.Cell> cells = new ArrayList<>();
    /** The cell that is being read: what opens it, the offset of its delimiter, and the offset of its inside. */
    private Block.Opening opening;
    private int delimiter;
    private int inside;
    /** Where the words of the line begin and end, tags before and behind them left out; the end is 0 while there are none. */
    private int wordsStart;
    private int wordsEnd;

    RowReader(String text, byte[] classes) {
        this.text = text;
        this.classes = classes;
    }

    /** Begins a line. */
    void begin(int start) {
        cells.clear();
        opening = Block.Opening.LINE;
        delimiter = start;
        inside = start;
        wordsEnd = 0;
    }

    /** Reads a token. Returns false if the line ends with it. */
    boolean goesOn(int type, Tokens tokens) {
        switch (type) {
            case BlockLexer.PART, BlockLexer.ANGLE -> words(tokens.start(), tokens.end());
            case BlockLexer.PIPE_CELL -> open(Block.Opening.PIPE, tokens.start());
            case BlockLexer.TAB_CELL -> open(Block.Opening.TAB, tokens.start());
            case BlockLexer.MARKUP -> {
                // Tags around words are ignored.
            }
            case BlockLexer.TAB_LINE -> {
                open(Block.Opening.TAB, tokens.start());
                return false;
            }
            case BlockLexer.BLANK_LINE, BlockLexer.COMMENT_OPEN, BlockLexer.TABLE_OPEN, Token.EOF -> {
                return false;
            }
            default -> {
                words(tokens.start(), tokens.end());
                return false;
            }
        }
        return true;
    }

    /** Whether no delimiter stands on the line. */
    boolean isText() {
        return opening == Block.Opening.LINE && cells.isEmpty();
    }

    /** Whether the line is no row but a sentence, which ends with 。 and whose few pipes mean "or": 渠道为线上|线下。 */
    boolean isSentence(int end) {
        int last = end;
        while (last > inside && CharClass.isSpace(classes[last - 1])) {
            last--;
        }
        boolean piped = opening == Block.Opening.PIPE && !cells.isEmpty() && cells.size() <= MOST_PIPES_OF_A_SENTENCE
                && cells.get(0).opening() == Block.Opening.LINE;
        return piped && last > inside && text.charAt(last - 1) == '。';
    }

    /** The words of a line of text, tags before and behind them left out. */
    Span words() {
        return wordsEnd == 0 ? new Span(0, 0) : new Span(wordsStart, wordsEnd);
    }

    /** The cells of the line; the last one ends before the line end at {@code end}. */
    List<Block.Cell> cells(int end) {
        int last = end;
        while (last > inside && (classes[last - 1] == '\n' || classes[last - 1] == '\r')) {
            last--;
        }
        close(last);
        return List.copyOf(cells);
    }

    private void open(Block.Opening next, int at) {
        if (opening != Block.Opening.LINE || !isBlank(inside, at)) {
            close(at);
        }
        opening = next;
        delimiter = at;
        inside = at + 1;
    }

    private void close(int at) {
        cells.add(new Block.Cell(opening, new Span(delimiter, inside), new Span(inside, Math.max(inside, at))));
    }

    private void words(int from, int to) {
        int end = Math.min(to, text.length());
        if (!isBlank(from, end)) {
            wordsStart = wordsEnd == 0 ? from : wordsStart;
            wordsEnd = end;
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (classes[i] != CharClass.BLANK) {
                return false;
            }
        }
        return true;
    }
}

package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A word of ReportParser.g4: a line of a report, a part of a row, or the beginning of a table. Words follow each other without a gap;
 * the word that begins a table is empty.
 */
public class Word implements Token {

    private final int type;
    private final int channel;
    private final int index;
    private final Span span;

    /**
     * @param type a constant of ReportParser
     * @param index its index among all words
     * @param apart whether it has no meaning and may stand between any two words
     */
    public Word(int type, int index, Span span, boolean apart) {
        this.type = type;
        this.index = index;
        this.span = span;
        this.channel = apart ? HIDDEN_CHANNEL : DEFAULT_CHANNEL;
    }

    /** Its text up to the next word, the line end included. */
    public Span span() {
        return span;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getChannel() {
        return channel;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return span.start();
    }

    @Override
    public int getStopIndex() {
        return span.end() - 1;
    }

    /** Words keep no text: {@link #span} gives their place. */
    @Override
    public String getText() {
        return "";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return 0;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    /** Its kind, as the grammar calls it. */
    @Override
    public String toString() {
        return ReportParser.VOCABULARY.getSymbolicName(type);
    }
}

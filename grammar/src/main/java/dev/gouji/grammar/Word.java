package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A word of ReportParser.g4: a line of a report, a part of a row, or the beginning of a table. The parser needs its type only; what a
 * word stands for is known to its maker.
 */
public class Word implements Token {

    private final int type;
    private final int channel;

    /**
     * @param type a constant of ReportParser
     * @param apart whether it has no meaning and may stand between any two words
     */
    public Word(int type, boolean apart) {
        this.type = type;
        this.channel = apart ? HIDDEN_CHANNEL : DEFAULT_CHANNEL;
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
        return -1;
    }

    @Override
    public int getStartIndex() {
        return -1;
    }

    @Override
    public int getStopIndex() {
        return -1;
    }

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

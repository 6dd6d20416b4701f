package dev.gouji.grammar;

import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/** A stream that counts the characters that a lexer consumes. A character counts again if the lexer goes back to it. */
final class CountingStream implements CharStream {

    private final CharStream stream;
    private long consumed;

    private CountingStream(CharStream stream) {
        this.stream = stream;
    }

    /** How many characters a lexer consumes while it reads characters of these classes to the end. */
    static long consumed(Function<CharStream, Lexer> lexers, byte[] classes) {
        CountingStream stream = new CountingStream(new FoldedStream(classes, 0, classes.length));
        Lexer lexer = lexers.apply(stream);
        lexer.removeErrorListeners();
        while (lexer.nextToken().getType() != Token.EOF) {
            // only the consumed characters are counted
        }
        return stream.consumed;
    }

    @Override
    public void consume() {
        consumed++;
        stream.consume();
    }

    @Override
    public int LA(int offset) {
        return stream.LA(offset);
    }

    @Override
    public int mark() {
        return stream.mark();
    }

    @Override
    public void release(int marker) {
        stream.release(marker);
    }

    @Override
    public int index() {
        return stream.index();
    }

    @Override
    public void seek(int to) {
        stream.seek(to);
    }

    @Override
    public int size() {
        return stream.size();
    }

    @Override
    public String getSourceName() {
        return stream.getSourceName();
    }

    @Override
    public String getText(Interval interval) {
        return stream.getText(interval);
    }
}

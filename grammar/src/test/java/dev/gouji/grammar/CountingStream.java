package dev.gouji.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A stream that counts how many characters the lexer goes over, again and again where it has to go back. */
final class CountingStream implements CharStream {

    private final CharStream stream;
    private long consumed;

    CountingStream(CharStream stream) {
        this.stream = stream;
    }

    long consumed() {
        return consumed;
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

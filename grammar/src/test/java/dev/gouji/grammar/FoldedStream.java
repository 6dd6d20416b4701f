package dev.gouji.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text for ANTLR's own lexers: {@link #LA} returns the class of a character. */
final class FoldedStream implements CharStream {

    private final byte[] classes;
    private final int end;
    private int index;

    FoldedStream(byte[] classes, int start, int end) {
        this.classes = classes;
        this.index = start;
        this.end = end;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public int LA(int offset) {
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return at >= end || at < 0 ? IntStream.EOF : classes[at];
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // the whole text is in memory, so markers are not needed
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        index = to;
    }

    @Override
    public int size() {
        return end;
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }
}

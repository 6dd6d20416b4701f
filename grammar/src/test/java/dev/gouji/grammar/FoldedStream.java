package dev.gouji.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** A text as ANTLR's own lexers would read it: {@link #LA} answers the classes of its characters. */
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
        // The whole text stays in memory, so a marker needs no keeping.
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

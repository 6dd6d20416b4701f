package dev.gouji.grammar;

import java.util.List;
import java.util.Optional;

/** A text and its blocks. The blocks' spans, put one after another, are the text. */
public final class SyntaxTree {

    private final String text;
    private final byte[] classes;
    /** The classes in which the digits of a number are adjacent. */
    private final byte[] numbers;
    private final List<Block> blocks;

    private SyntaxTree(String text) {
        this.text = text;
        this.classes = CharClass.of(text);
        this.numbers = JoinedDigits.of(text, classes);
        this.blocks = new BlockReader(text, classes).read();
    }

    /** Reads any text. Time and memory are linear in its length. */
    public static SyntaxTree parse(String text) {
        return new SyntaxTree(text);
    }

    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The blocks that overlap a part of the text. */
    public List<Block> blocks(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < blocks.size() && blocks.get(to).span().start() < span.end()) {
            to++;
        }
        return List.copyOf(blocks.subList(from, to));
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The articles, dates, numbers and titles inside a part of the text, in order. */
    public List<Inline> inline(Span span) {
        return span.isEmpty() ? List.of() : new InlineReader(text, classes, numbers, span).read();
    }

    /** The number that opens a part of the text, as it would open a line. */
    public Optional<Ordinal> ordinal(Span words) {
        return new OrdinalReader(text, classes).read(words);
    }

    /** The text of all blocks, which is equal to the text that was parsed. */
    public String print() {
        StringBuilder out = new StringBuilder(text.length());
        for (Block block : blocks) {
            out.append(text, block.span().start(), block.span().end());
        }
        return out.toString();
    }
}

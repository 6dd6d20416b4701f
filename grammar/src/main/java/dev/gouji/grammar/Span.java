package dev.gouji.grammar;

/** A part of a text from an offset up to another, in UTF-16 units; the end is exclusive. Neither start nor length is negative. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the offset is inside or at the end, where a cursor can be. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether they share a character or an end. */
    public boolean touches(Span other) {
        return start <= other.end && other.start <= end;
    }

    /** The span of the same length that begins {@code offset} characters later, or earlier if it is negative. */
    public Span movedBy(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Written out, since a record's generated methods are built at every start and no class-data archive keeps them.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}

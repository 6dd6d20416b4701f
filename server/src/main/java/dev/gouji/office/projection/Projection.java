package dev.gouji.office.projection;

import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * The text that is checked in place of an office file or a page, and the way back to each of its characters. It is
 * plain text as Word copies it out: a paragraph is a line, a cell is a line that opens with a TAB, and a blank line
 * stands between rows.
 *
 * @param source the text of the part or page that was projected
 * @param segments in order; together they are the text
 * @param regions in order
 */
public record Projection(String source, String text, List<Segment> segments, List<Region> regions) {

    /** The region that a stretch of text lies in; none for one that reaches over its edges. */
    public Optional<Region> region(Span span) {
        int low = 0;
        int high = regions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span at = regions.get(middle).span();
            if (at.end() < span.start()) {
                low = middle + 1;
            } else if (at.start() > span.start()) {
                high = middle - 1;
            } else {
                return at.contains(span) ? Optional.of(regions.get(middle)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The region in which a stretch of text begins, or the last one before it; none before the first. TABs and line ends
     * at its beginning do not count, since a blank cell may be named by the TAB before it.
     */
    public Optional<Region> at(Span span) {
        int at = span.start();
        while (at < span.end() && (text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return near(at);
    }

    /** The region at a place, or the last one before it; none before the first. */
    public Optional<Region> near(int offset) {
        Optional<Region> near = Optional.empty();
        int low = 0;
        int high = regions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (regions.get(middle).span().start() <= offset) {
                near = Optional.of(regions.get(middle));
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return near;
    }

    /** The segments that touch a stretch of text, those that only end or begin at its edges included. */
    public List<Segment> touching(Span span) {
        int from = firstEndingAt(span.start());
        int to = from;
        while (to < segments.size() && segments.get(to).start() <= span.end()) {
            to++;
        }
        return segments.subList(from, to);
    }

    private int firstEndingAt(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

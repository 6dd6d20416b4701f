package dev.gouji.office.projection;

import dev.gouji.grammar.Span;
import java.util.List;
import java.util.Optional;

/**
 * The text that is checked in place of a Word file or a page, and the place of each character in the source. The text has the form
 * in which Word copies tables: a paragraph is a line, a cell is a line that begins with a TAB, and a blank line stands between
 * rows.
 *
 * @param source the text of the part or page that was projected
 * @param segments the parts of the text, in order and without gaps
 * @param regions the cells and paragraphs, in order
 */
public record Projection(String source, String text, List<Segment> segments, List<Region> regions) {

    /** The region that has the whole span in it; empty if no region has. */
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
     * The region in which a span begins, or the last one before it; empty if there is none. TABs and line ends at the beginning of
     * the span do not count: the span of a blank cell may begin with the TAB before it.
     */
    public Optional<Region> at(Span span) {
        int at = span.start();
        while (at < span.end() && (text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            at++;
        }
        return near(at);
    }

    /** The region at a place, or the last one before it; empty if there is none. */
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

    /** The segments that touch a span, even if they only end or begin at its edges. */
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

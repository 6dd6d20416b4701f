package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import java.util.List;
import java.util.Map;

/**
 * Where the sections stand, as far as the masthead depends on it.
 *
 * @param first the offset of the first heading, the length of the text if there is none
 * @param one section one, empty if it is missing
 * @param last the offset of the last heading, 0 if there is none
 */
record SectionPlaces(int first, Span one, int last) {

    /**
     * @param headings the headings by the numbers of their lines, in order
     * @param length the length of the text
     */
    static SectionPlaces of(List<Line> lines, Map<Integer, Heading> headings, int length) {
        int first = length;
        int last = 0;
        Span one = new Span(0, 0);
        boolean inOne = false;
        for (Map.Entry<Integer, Heading> heading : headings.entrySet()) {
            int start = lines.get(heading.getKey()).span().start();
            one = inOne ? new Span(one.start(), start) : one;
            inOne = heading.getValue().section().number() == 1;
            one = inOne ? new Span(start, length) : one;
            first = Math.min(first, start);
            last = Math.max(last, start);
        }
        return new SectionPlaces(first, one, last);
    }
}

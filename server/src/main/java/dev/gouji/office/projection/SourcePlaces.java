package dev.gouji.office.projection;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.office.Place;
import java.util.List;
import java.util.Optional;

/** Finds the place of a span of projected text in the file. */
public final class SourcePlaces {

    /** The most characters of a quotation or a heading. */
    private static final int LONGEST = 24;
    private static final String CLAUSE_ENDS = "。；，：、！？;!?\n";

    private final Projection projection;

    public SourcePlaces(Projection projection) {
        this.projection = projection;
    }

    public Place of(Span span, List<Span> headings) {
        Optional<Region> region = projection.at(span);
        if (region.isEmpty()) {
            return new Place(Spot.PROSE, "", 1, "");
        }
        Region at = region.get();
        if (at.spot().inTable()) {
            return new Place(at.spot(), "", 0, quotation(span, at));
        }
        Optional<Span> heading = Optional.empty();
        for (Span one : headings) {
            if (one.start() <= Math.max(span.start(), at.span().start())) {
                heading = Optional.of(one);
            }
        }
        String words = heading.isEmpty() ? "" : shortened(CharClass.trim(heading.get().of(projection.text())));
        boolean itself = heading.isPresent() && at.span().start() <= heading.get().start() && heading.get().start() <= at.span().end();
        int number = itself ? 0 : count(heading.isEmpty() ? 0 : heading.get().end(), at);
        return new Place(Spot.PROSE, words, number, itself ? "" : quotation(span, at));
    }

    /** The number of a region among the paragraphs with words that begin at a place or behind it, from 1 on. */
    private int count(int from, Region at) {
        int count = 0;
        for (Region region : projection.regions()) {
            boolean counts = !region.spot().inTable() && region.span().start() >= from && !isBlank(region);
            count += counts && region.span().start() < at.span().start() ? 1 : 0;
        }
        return count + 1;
    }

    private boolean isBlank(Region region) {
        return CharClass.trim(region.span().of(projection.text())).isEmpty();
    }

    /** The clause around the place. */
    private String quotation(Span span, Region region) {
        String text = projection.text();
        int from = Math.min(Math.max(span.start(), region.span().start()), region.span().end());
        int to = Math.min(Math.max(span.end(), from), region.span().end());
        while (from > region.span().start() && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0 && to - from < LONGEST) {
            from--;
        }
        while (to < region.span().end() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0 && to - from < LONGEST) {
            to++;
        }
        return shortened(CharClass.trim(text.substring(from, to)));
    }

    private static String shortened(String words) {
        String line = words.indexOf('\n') < 0 ? words : words.substring(0, words.indexOf('\n'));
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}

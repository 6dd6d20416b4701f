package dev.gouji.claim;

import dev.gouji.grammar.Ordinal;
import dev.gouji.report.Report;
import dev.gouji.report.Section;
import dev.gouji.text.WordSearch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/** Which places of a report stand under a heading about requests: that of section three, or （二）依申请公开. */
final class RequestHeadings {

    /** Whether requests are the matter from each heading on; read on first use. */
    private final TreeMap<Integer, Boolean> from = new TreeMap<>();
    private final String text;
    private final Report report;
    private final ClaimWords words;

    /** A sub-heading that is still open, and whether it or one above it is about requests. */
    private record Level(Ordinal.Style style, boolean requests) {
    }

    RequestHeadings(String text, Report report, ClaimWords words) {
        this.text = text;
        this.report = report;
        this.words = words;
    }

    boolean areAbove(int place) {
        if (from.isEmpty()) {
            read();
        }
        return from.floorKey(place) != null && from.floorEntry(place).getValue();
    }

    private void read() {
        for (Section section : report.sections()) {
            boolean requests = isAboutRequests(section.heading().of(text));
            from.put(section.heading().start(), requests);
            addParts(section.parts(), requests);
        }
    }

    /** A sub-heading of a style that is open already ends those below it; any other is one level deeper. */
    private void addParts(List<Section.Part> parts, boolean section) {
        Deque<Level> open = new ArrayDeque<>();
        for (Section.Part part : parts) {
            Ordinal.Style style = part.ordinal().style();
            boolean again = isOpen(open, style);
            while (again && open.pop().style() != style) {
                continue;
            }
            boolean above = open.isEmpty() ? section : open.peek().requests();
            open.push(new Level(style, above || isAboutRequests(part.name().of(text))));
            from.put(part.span().start(), open.peek().requests());
        }
    }

    private static boolean isOpen(Deque<Level> levels, Ordinal.Style style) {
        for (Level level : levels) {
            if (level.style() == style) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutRequests(String heading) {
        WordSearch search = new WordSearch(heading);
        return words.has(WordKind.REQUESTS, search) && !words.has(WordKind.OTHER_MATTER, search);
    }
}

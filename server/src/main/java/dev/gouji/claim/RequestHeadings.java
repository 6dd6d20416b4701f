package dev.gouji.claim;

import dev.gouji.report.Report;
import dev.gouji.report.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which places of a report stand under a heading about requests: that of section three, or （二）依申请公开. */
final class RequestHeadings {

    /** Whether requests are the matter from each heading on; read on first use. */
    private final TreeMap<Integer, Boolean> from = new TreeMap<>();
    private final String text;
    private final Report report;
    private final ClaimWords words;

    RequestHeadings(String text, Report report, ClaimWords words) {
        this.text = text;
        this.report = report;
        this.words = words;
    }

    boolean areAbove(int place) {
        if (from.isEmpty()) {
            read();
        }
        Map.Entry<Integer, Boolean> above = from.floorEntry(place);
        return above != null && above.getValue();
    }

    private void read() {
        for (Section section : report.sections()) {
            boolean requests = areRequests(section.heading().of(text), false);
            from.put(section.heading().start(), requests);
            addParts(section.parts(), requests);
        }
    }

    private void addParts(List<Section.Part> parts, boolean above) {
        for (Section.Part part : parts) {
            boolean requests = areRequests(part.name().of(text), above);
            from.put(part.span().start(), requests);
            addParts(part.parts(), requests);
        }
    }

    /** Whether requests are the matter under a heading. They are not under 1.行政许可, even below （二）依申请公开. */
    private boolean areRequests(String heading, boolean above) {
        boolean named = words.has(WordKind.REQUESTS, heading);
        return (named || above && !words.has(WordKind.OTHER_APPLICATIONS, heading)) && !words.has(WordKind.OTHER_MATTER, heading);
    }
}

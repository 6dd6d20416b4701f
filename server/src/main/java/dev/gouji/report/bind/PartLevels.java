package dev.gouji.report.bind;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.antlr.ReportParser;
import java.util.ArrayList;
import java.util.List;

/** Finds how sub-headings nest by the style of their numbers: a style that first occurs below another is one level deeper. */
final class PartLevels {

    private static final int[] LEVELS = {ReportParser.PART, ReportParser.SUBPART, ReportParser.POINT};

    private final List<Ordinal.Style> styles = new ArrayList<>();

    /** Starts a section, whose numbers nest independently. */
    void reset() {
        styles.clear();
    }

    /** The word for a sub-heading with this style; levels deeper than the third count as the third. */
    int word(Ordinal.Style style) {
        int at = styles.indexOf(style);
        if (at < 0) {
            styles.add(style);
            at = styles.size() - 1;
        }
        styles.subList(at + 1, styles.size()).clear();
        return LEVELS[Math.min(at, LEVELS.length - 1)];
    }
}

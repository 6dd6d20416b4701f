package dev.gouji.report.bind;

import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.antlr.ReportParser;
import java.util.ArrayList;
import java.util.List;

/** How sub-headings nest: a style of number that is met first below another is a level below it. */
final class PartLevels {

    private static final int[] LEVELS = {ReportParser.PART, ReportParser.SUBPART, ReportParser.POINT};

    private final List<Ordinal.Style> styles = new ArrayList<>();

    /** A section begins: its numbers have a nesting of their own. */
    void reset() {
        styles.clear();
    }

    /** The word that a sub-heading of this style is; what lies deeper than three levels stays on the third. */
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

package dev.gouji.analysis;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.Masthead;
import dev.gouji.report.bind.ReportBinder;
import java.util.Optional;

/** Tells whose report a text is by its beginning alone, since a folder may have hundreds. */
public final class ReportHead {

    /** Title, year and period stand in so many characters. */
    private static final int LENGTH = 1500;

    private ReportHead() {
    }

    /** Empty where the beginning does not say whose report it is and of which year. */
    public static Optional<BodyYear> body(String text) {
        return BodyYear.of(masthead(text));
    }

    /** What the beginning says. */
    public static Masthead masthead(String text) {
        int end = text.length() <= LENGTH ? text.length() : text.indexOf('\n', LENGTH);
        String head = end < 0 ? text : text.substring(0, end);
        return ReportBinder.masthead(SyntaxTree.parse(head));
    }
}

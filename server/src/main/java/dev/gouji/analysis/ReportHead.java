package dev.gouji.analysis;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Subject;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.Masthead;
import dev.gouji.report.bind.ReportBinder;
import java.util.Optional;

/** Finds whose report a text is by reading only its beginning, since a folder may have hundreds of reports. */
public final class ReportHead {

    /** Title, year and period stand within this many characters. */
    private static final int LENGTH = 1500;

    private ReportHead() {
    }

    /** Empty where the beginning lacks the body or the year. */
    public static Optional<BodyYear> body(String text) {
        return BodyYear.of(masthead(text));
    }

    /** What the beginning says. */
    public static Masthead masthead(String text) {
        int end = text.length() <= LENGTH ? text.length() : text.indexOf('\n', LENGTH);
        String head = end < 0 ? text : text.substring(0, end);
        return ReportBinder.masthead(SyntaxTree.parse(Subject.Texts.read(head)));
    }
}

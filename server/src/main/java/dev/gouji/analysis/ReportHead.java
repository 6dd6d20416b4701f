package dev.gouji.analysis;

import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.ReadTexts;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.Masthead;
import dev.gouji.report.bind.ReportBinder;
import java.util.Optional;

/** Finds body and year of a report by reading only its beginning, since a folder may have hundreds of reports. */
public final class ReportHead {

    /** Title, year and period usually stand within so many characters. */
    private static final int USUAL = 1500;
    /** They stand within so many characters if the menu of a portal is saved above them. */
    private static final int BELOW_MENU = 12_000;

    private ReportHead() {
    }

    /** The body and the year of a report; empty if its beginning lacks one of them. */
    public static Optional<BodyYear> body(String text) {
        return BodyYear.of(masthead(text));
    }

    /** The masthead, as far as it stands at the beginning of the text. */
    public static Masthead masthead(String text) {
        Masthead usual = masthead(text, USUAL);
        return text.length() <= USUAL || BodyYear.of(usual).isPresent() ? usual : masthead(text, BELOW_MENU);
    }

    private static Masthead masthead(String text, int length) {
        int end = text.length() <= length ? text.length() : text.indexOf('\n', length);
        String head = end < 0 ? text : text.substring(0, end);
        return ReportBinder.masthead(SyntaxTree.parse(ReadTexts.read(head)));
    }
}

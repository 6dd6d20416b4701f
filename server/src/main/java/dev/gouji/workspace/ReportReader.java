package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that a checked report is compared with. */
public final class ReportReader {

    /** Title, year and period stand in so many characters. */
    private static final int HEAD = 1500;

    private ReportReader() {
    }

    /** Empty where the file cannot be read, is far too large, or is what this program wrote for a reviewer. */
    public static Optional<Analysis> read(Path file) {
        return ReportFiles.read(file).filter(text -> !(text instanceof FileText.Office office && office.document().isReview()))
                .flatMap(text -> text.analysis(Settings.DEFAULT));
    }

    /** Whose report the file is, where its beginning says so. */
    static Optional<BodyYear> body(Path file) {
        return read(file).flatMap(analysis -> BodyYear.of(ReportBinder.masthead(SyntaxTree.parse(head(analysis.text().text())))));
    }

    private static String head(String text) {
        int end = text.length() <= HEAD ? text.length() : text.indexOf('\n', HEAD);
        return end < 0 ? text : text.substring(0, end);
    }
}

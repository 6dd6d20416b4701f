package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.report.bind.ReportBinder;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoded;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that a checked report is compared with. */
public final class ReportReader {

    /** Title, year and period stand in so many characters. */
    private static final int HEAD = 1500;

    private ReportReader() {
    }

    /** Empty where the file cannot be read, is no text or is far too large. */
    public static Optional<Analysis> read(Path file) {
        return text(file).map(text -> new Analysis(new SourceText(text), Settings.DEFAULT));
    }

    /** Whose report the file is, where its beginning says so. */
    static Optional<BodyYear> body(Path file) {
        return text(file).flatMap(text -> BodyYear.of(ReportBinder.masthead(SyntaxTree.parse(head(text)))));
    }

    private static String head(String text) {
        int end = text.length() <= HEAD ? text.length() : text.indexOf('\n', HEAD);
        return end < 0 ? text : text.substring(0, end);
    }

    private static Optional<String> text(Path file) {
        return ReportFiles.read(file).map(Decoded::text);
    }
}

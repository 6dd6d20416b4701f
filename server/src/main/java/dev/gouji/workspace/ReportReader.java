package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.ReportHead;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that a checked report is compared with. */
public final class ReportReader {

    private ReportReader() {
    }

    /** Empty if the file cannot be read, is too large, or was written by this program for a reviewer. */
    public static Optional<Analysis> read(Path file) {
        return content(file).flatMap(content -> content.analysis(Settings.DEFAULT));
    }

    private static Optional<FileText> content(Path file) {
        return ReportFiles.read(file).filter(content -> !(content instanceof FileText.Office office && office.document().isReview()));
    }

    /** Whose report the file is, if its beginning tells. */
    static Optional<BodyYear> body(Path file) {
        return content(file).flatMap(FileText::text).flatMap(ReportHead::body);
    }
}

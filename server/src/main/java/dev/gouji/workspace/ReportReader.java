package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.ReportHead;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoded;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that a checked report is compared with. */
public final class ReportReader {

    private ReportReader() {
    }

    /** Empty where the file cannot be read, is no text or is far too large. */
    public static Optional<Analysis> read(Path file) {
        return text(file).map(text -> new Analysis(new SourceText(text), Settings.DEFAULT));
    }

    /** Whose report the file is, where its beginning says so. */
    static Optional<BodyYear> body(Path file) {
        return text(file).flatMap(ReportHead::body);
    }

    private static Optional<String> text(Path file) {
        return ReportFiles.read(file).map(Decoded::text);
    }
}

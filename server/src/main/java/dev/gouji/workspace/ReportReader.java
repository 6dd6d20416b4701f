package dev.gouji.workspace;

import dev.gouji.analysis.Analysis;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoded;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files that nobody asked about themselves, but that what was asked about is held against. */
public final class ReportReader {

    /** Title, year and period stand in so many characters. */
    private static final int HEAD = 1500;

    private ReportReader() {
    }

    /** Empty where the file cannot be read, is no text or is far too large. */
    public static Optional<Analysis> read(Path file) {
        return text(file).map(ReportReader::analysis);
    }

    /** Its beginning, as far as a report says there whose it is. */
    static Optional<Analysis> head(Path file) {
        return text(file).map(ReportReader::head).map(ReportReader::analysis);
    }

    private static String head(String text) {
        int end = text.length() <= HEAD ? text.length() : text.indexOf('\n', HEAD);
        return end < 0 ? text : text.substring(0, end);
    }

    private static Analysis analysis(String text) {
        return new Analysis(new SourceText(text), Settings.DEFAULT);
    }

    private static Optional<String> text(Path file) {
        return ReportFiles.read(file).map(Decoded::text);
    }
}

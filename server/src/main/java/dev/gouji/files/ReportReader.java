package dev.gouji.files;

import dev.gouji.analysis.Analysis;
import dev.gouji.analysis.ReportHead;
import dev.gouji.lint.peer.BodyYear;
import dev.gouji.lint.peer.PeerRead;
import dev.gouji.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that a checked report is compared with. */
public final class ReportReader {

    private ReportReader() {
    }

    /** The analysis of the file; empty if it cannot be read, is too large, or is a page, a sum or a review copy by this program. */
    public static Optional<Analysis> read(Path file) {
        return ReportFiles.read(file).flatMap(content -> content.analysis(Settings.DEFAULT)).filter(analysis -> !analysis.isOurs());
    }

    private static Optional<FileText> content(Path file) {
        return ReportFiles.read(file).filter(content -> !(content instanceof FileText.Office office && office.document().isReview()));
    }

    /**
     * The file as a peer of other reports.
     *
     * @param folder the name of the folder of the file
     */
    static PeerRead peer(Path file, String folder) {
        return read(file).map(analysis -> PeerRead.of(folder, String.valueOf(file.getFileName()), analysis.text(), analysis.report()))
                .orElseGet(() -> isReadable(file) ? PeerRead.OTHER : PeerRead.UNREADABLE);
    }

    /** Whether the file is somebody's report: it names a body and has sections. */
    public static boolean isReport(Path file) {
        return read(file).map(Analysis::report).filter(report -> report.masthead().organisation().isPresent())
                .filter(report -> !report.sections().isEmpty()).isPresent();
    }

    /** Whether the file cannot be read, or is a report that a search would check. */
    public static boolean mayBeReport(Path file) {
        Optional<Analysis> read = ReportFiles.read(file).flatMap(content -> content.analysis(Settings.DEFAULT));
        return read.isEmpty() || read.get().report().recognised() && !read.get().isOurs();
    }

    /** Whether the file can be read and no rule finds anything in it, under the settings of its folder. */
    static boolean isClean(Path file) {
        Settings settings = new ConfigFiles().of(file).settings();
        return content(file).flatMap(content -> content.analysis(settings)).filter(a -> a.findings().isEmpty()).isPresent();
    }

    /** Whether the file has a text, of a report or not. */
    static boolean isReadable(Path file) {
        return ReportFiles.read(file).flatMap(FileText::text).isPresent();
    }

    /** The body and year of the report, if its beginning has them. */
    static Optional<BodyYear> body(Path file) {
        return content(file).flatMap(FileText::text).flatMap(ReportHead::body);
    }
}

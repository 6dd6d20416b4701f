package dev.gouji.workspace;

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

    /** Empty if the file cannot be read, is too large, or was written by this program for a reviewer. */
    public static Optional<Analysis> read(Path file) {
        return ReportFiles.read(file).flatMap(content -> content.analysis(Settings.DEFAULT)).filter(analysis -> !analysis.isOurs());
    }

    private static Optional<FileText> content(Path file) {
        return ReportFiles.read(file).filter(content -> !(content instanceof FileText.Office office && office.document().isReview()));
    }

    /**
     * What the file is for a report that is compared with it.
     *
     * @param folder the name of its folder
     */
    static PeerRead peer(Path file, String folder) {
        return read(file).map(analysis -> PeerRead.of(folder, String.valueOf(file.getFileName()), analysis.text(), analysis.report()))
                .orElseGet(() -> isReadable(file) ? PeerRead.OTHER : PeerRead.UNREADABLE);
    }

    /** Whether somebody's report is in the file. What this program writes names no body, or has no sections. */
    public static boolean isReport(Path file) {
        return read(file).map(Analysis::report).filter(report -> report.masthead().organisation().isPresent())
                .filter(report -> !report.sections().isEmpty()).isPresent();
    }

    /** Whether a search would check the file as a report, or cannot read it. What this program has written is none. */
    public static boolean mayBeReport(Path file) {
        Optional<Analysis> read = ReportFiles.read(file).flatMap(content -> content.analysis(Settings.DEFAULT));
        return read.isEmpty() || read.get().report().recognised() && !read.get().isOurs();
    }

    /** Whether it is a report in which nothing is found under the settings of its folder. */
    static boolean isClean(Path file) {
        Settings settings = new ConfigFiles().of(file).settings();
        return content(file).flatMap(content -> content.analysis(settings)).filter(a -> a.findings().isEmpty()).isPresent();
    }

    /** Whether there is a text in the file, be it a report or not. */
    static boolean isReadable(Path file) {
        return ReportFiles.read(file).flatMap(FileText::text).isPresent();
    }

    /** Whose report the file is, if its beginning tells. */
    static Optional<BodyYear> body(Path file) {
        return content(file).flatMap(FileText::text).flatMap(ReportHead::body);
    }
}

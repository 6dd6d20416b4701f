package dev.gouji.workspace;

import dev.gouji.office.OfficeReader;
import dev.gouji.settings.ReportNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the name of a file says about it (CONTRACT.md, What is a report). */
public final class FileKinds {

    /** Larger files are not read; a report is a hundred times smaller. */
    public static final int LARGEST = OfficeReader.LARGEST;

    /** A Word file with macros, which no editor shows. */
    private static final String MACROS = ".docm";
    /** Kinds of file that hold reports in many offices and are not read. */
    private static final List<String> NOT_READ = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt", ".pdf", ".ofd", ".mht", ".mhtml");
    /** Kinds that are seldom reports: only a name says that one is. */
    private static final List<String> SELDOM_REPORTS = List.of(".dotx", ".dotm", ".xml", ".uof", ".uot", ".xhtml", ".shtml");
    /** Tables of a report's figures and archives of reports have the name of a report. */
    private static final List<String> NO_REPORTS = List.of(".xls", ".xlsx", ".xlsm", ".et", ".ods", ".zip", ".rar", ".7z");
    private static final List<String> CONVERTIBLE = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt");

    private FileKinds() {
    }

    /** Whether a search of folders reads it. */
    public static boolean isRead(Path file) {
        return ReportNames.mayBeReport(name(file)) || name(file).endsWith(MACROS) && !ReportNames.isPassing(name(file));
    }

    /** Whether it is of a kind that may be a report and that a search does not read. */
    public static boolean isUnreadable(Path file) {
        boolean kind = ends(name(file), NOT_READ) || ends(name(file), SELDOM_REPORTS) && isNamedAsReport(file);
        return kind && !ReportNames.isPassing(name(file));
    }

    /** Whether it has the name of a report and cannot be one. */
    public static boolean isNoReport(Path file) {
        return ends(name(file), NO_REPORTS) && isNamedAsReport(file) && !ReportNames.isPassing(name(file));
    }

    /** Whether an office program can convert it to a readable file. */
    public static boolean isConvertible(Path file) {
        return ends(name(file), CONVERTIBLE) && !ReportNames.isPassing(name(file));
    }

    /** Whether its name says that it is a report. */
    public static boolean isNamedAsReport(Path file) {
        return ReportNames.isNamedAsReport(name(file));
    }

    private static boolean ends(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a search skips its content: hidden folders and the libraries of JavaScript. */
    public static boolean isHidden(Path folder) {
        return ReportNames.isHidden(String.valueOf(folder.getFileName()));
    }
}

package dev.gouji.files;

import dev.gouji.office.OfficeReader;
import dev.gouji.settings.ReportNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says by the name of a file whether it may be a report, and whether it can be read (CONTRACT.md, What is a report). */
public final class FileKinds {

    /** Larger files are not read; a report is a hundred times smaller. */
    public static final int LARGEST = OfficeReader.LARGEST;

    /** The ending of a Word file with macros. A search reads it, but no editor shows it. */
    private static final String MACROS = ".docm";
    /** Kinds of file that are reports in many offices and that Gouji does not read. */
    private static final List<String> NOT_READ = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt", ".pdf", ".ofd", ".mht", ".mhtml");
    /** Kinds of file that are seldom reports. One counts as a report only by its name. */
    private static final List<String> SELDOM_REPORTS = List.of(".dotx", ".dotm", ".xml", ".uof", ".uot", ".xhtml", ".shtml");
    /** Kinds of file that are no reports although they may be named as one: tables of figures, archives. */
    private static final List<String> NO_REPORTS = List.of(".xls", ".xlsx", ".xlsm", ".et", ".ods", ".zip", ".rar", ".7z");
    private static final List<String> CONVERTIBLE = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt");

    private FileKinds() {
    }

    /** Whether a search of folders reads it. */
    public static boolean isRead(Path file) {
        return ReportNames.mayBeReport(name(file)) || name(file).endsWith(MACROS) && !ReportNames.isTemporary(name(file));
    }

    /** Whether it may be a report by its kind and name, but of a kind that a search cannot read. */
    public static boolean isUnreadable(Path file) {
        boolean kind = ends(name(file), NOT_READ) || ends(name(file), SELDOM_REPORTS) && isNamedAsReport(file);
        return kind && !ReportNames.isTemporary(name(file));
    }

    /** Whether it is named as a report and is of a kind that cannot be one. */
    public static boolean isNoReport(Path file) {
        return ends(name(file), NO_REPORTS) && isNamedAsReport(file) && !ReportNames.isTemporary(name(file));
    }

    /** Whether an office program can convert it to a readable file. */
    public static boolean isConvertible(Path file) {
        return ends(name(file), CONVERTIBLE) && !ReportNames.isTemporary(name(file));
    }

    /** Whether the name of the file has a word for annual reports. */
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

    /** Whether a search skips the folder: hidden folders and the libraries of JavaScript. */
    public static boolean isHidden(Path folder) {
        return ReportNames.isHidden(String.valueOf(folder.getFileName()));
    }
}

package dev.gouji.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the name of a file says about it (CONTRACT.md, What is a report). */
public final class FileKinds {

    /** A report is a hundred times smaller; whatever is larger is something else. */
    public static final int LARGEST = 16 << 20;

    private static final List<String> READ = List.of(".txt", ".md", ".markdown", ".docx", ".docm", ".html", ".htm");
    /** Kinds that hold reports in many offices and that are not read. */
    private static final List<String> NOT_READ = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt", ".pdf", ".ofd", ".mht", ".mhtml");
    private static final List<String> CONVERTIBLE = List.of(".doc", ".wps", ".wpt", ".rtf", ".odt");
    private static final List<String> REPORT_WORDS = List.of("信息公开", "年报", "年度报告");

    private FileKinds() {
    }

    /** Whether a search of folders reads it. */
    public static boolean isRead(Path file) {
        return ends(name(file), READ) && !isPassing(file);
    }

    /** Whether it is of a kind that is known and not read. */
    public static boolean isUnreadable(Path file) {
        return ends(name(file), NOT_READ) && !isPassing(file);
    }

    /** Whether an office program can make a file of it that is read. */
    public static boolean isConvertible(Path file) {
        return ends(name(file), CONVERTIBLE) && !isPassing(file);
    }

    /** Whether its name says that it is a report. */
    public static boolean isNamedAsReport(Path file) {
        String name = name(file);
        return REPORT_WORDS.stream().anyMatch(name::contains);
    }

    /** What Word, WPS and LibreOffice lay beside a file that is open: nobody means it. */
    private static boolean isPassing(Path file) {
        String name = name(file);
        return name.startsWith("~$") || name.startsWith(".~");
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

    /** Whether a search leaves out what is in it: hidden folders and the libraries of JavaScript. */
    public static boolean isHidden(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") && name.length() > 2 || name.equals("node_modules");
    }
}

package dev.gouji.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says by names alone which files may be reports and which folders are searched (CONTRACT.md, What is a report). */
public final class ReportNames {

    /** The most files that a search for peers looks at. A folder with more is not a folder of one county's reports. */
    public static final int MOST = 5_000;

    /** Word files and pages. The text that they show is checked. */
    private static final List<String> OFFICE = List.of(".docx", ".html", ".htm");
    private static final List<String> REPORT_WORDS = List.of("信息公开", "年报", "年度报告");
    private static final List<String> TEXTS = List.of(".txt", ".md", ".markdown");

    private ReportNames() {
    }

    /** Whether a file may be a report. */
    public static boolean mayBeReport(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return !isTemporary(name) && (TEXTS.stream().anyMatch(name::endsWith) || isOfficeFile(name));
    }

    /** Whether a file is a Word file or a page by its name. */
    public static boolean isOfficeFile(String file) {
        return OFFICE.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether a file is Markdown by its name. */
    public static boolean isMarkdown(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** Whether the name of the file has a word for annual reports. */
    public static boolean isNamedAsReport(String file) {
        return REPORT_WORDS.stream().anyMatch(file::contains);
    }

    /** Whether it is a lock or temporary file of Word, WPS or LibreOffice. */
    public static boolean isTemporary(String file) {
        return file.startsWith("~$") || file.startsWith(".~");
    }

    /** Whether a search skips a folder: hidden folders and the libraries of JavaScript. */
    public static boolean isHidden(String folder) {
        return folder.startsWith(".") && !folder.equals(".") && !folder.equals("..") || folder.equals("node_modules");
    }

    /**
     * The names of {@link #mayBeReport} as a glob pattern of LSP, for watchers of files. It includes endings in upper case, as some
     * Windows programs write them.
     */
    public static String pattern() {
        List<String> endings = Stream.concat(TEXTS.stream(), OFFICE.stream()).map(ending -> ending.substring(1)).toList();
        List<String> upper = endings.stream().map(ending -> ending.toUpperCase(Locale.ROOT)).toList();
        return "**/*.{" + String.join(",", endings) + "," + String.join(",", upper) + "}";
    }
}

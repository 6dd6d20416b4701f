package dev.gouji.settings;

import java.util.List;
import java.util.Locale;

/** Which files and folders are searched, by their names alone (CONTRACT.md, What is a report). */
public final class ReportNames {

    private static final String WORD = ".docx";
    private static final List<String> REPORT_WORDS = List.of("信息公开", "年报", "年度报告");
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown", WORD);

    private ReportNames() {
    }

    /** Whether a file may be a report. */
    public static boolean mayBeReport(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return !isPassing(name) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file is a Word file by its name. */
    public static boolean isWordFile(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(WORD);
    }

    /** Whether its name says that it is a report. */
    public static boolean isNamedAsReport(String file) {
        return REPORT_WORDS.stream().anyMatch(file::contains);
    }

    /** Whether it is a lock or temporary file of Word, WPS or LibreOffice. */
    public static boolean isPassing(String file) {
        return file.startsWith("~$") || file.startsWith(".~");
    }

    /** Whether a walk skips a folder. */
    public static boolean isHidden(String folder) {
        return folder.startsWith(".") && folder.length() > 2 || folder.equals("node_modules");
    }

    /** The same for watchers of a folder: a pattern of the protocol, with the upper-case endings of Windows. */
    public static String pattern() {
        return "**/*.{txt,md,markdown,docx,TXT,MD,MARKDOWN,DOCX}";
    }
}

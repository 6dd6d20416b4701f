package dev.gouji.workspace;

import java.util.List;
import java.util.Locale;

/** Which files and folders of a folder are looked at, by their names alone (CONTRACT.md, What is a report). */
public final class ReportNames {

    private static final String WORD = ".docx";
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

    /** Whether Word, WPS or LibreOffice keep the file beside one that is open. */
    static boolean isPassing(String file) {
        return file.startsWith("~$") || file.startsWith(".~");
    }

    /** Whether a folder is left out of a walk. */
    public static boolean isHidden(String folder) {
        return folder.startsWith(".") && folder.length() > 2 || folder.equals("node_modules");
    }

    /** The same for those who watch a folder: a pattern of the protocol's, with the endings that Windows likes to write. */
    public static String pattern() {
        return "**/*.{txt,md,markdown,docx,TXT,MD,MARKDOWN,DOCX}";
    }
}

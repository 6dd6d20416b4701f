package dev.gouji.workspace;

import java.util.List;
import java.util.Locale;

/** Which files and folders of a folder are looked at, by their names alone (CONTRACT.md, What is a report). */
public final class ReportNames {

    private static final List<String> ENDINGS = List.of(".txt", ".md", ".markdown");

    private ReportNames() {
    }

    /** Whether a file may be a report; what Word and LibreOffice keep beside an open file is none. */
    public static boolean mayBeReport(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && !name.startsWith(".~lock.") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether a folder is left out of a walk. */
    public static boolean isHidden(String folder) {
        return folder.startsWith(".") && folder.length() > 2 || folder.equals("node_modules");
    }

    /** The same for those who watch a folder: a pattern of the protocol's, with the endings that Windows likes to write. */
    public static String pattern() {
        return "**/*.{txt,md,markdown,TXT,MD,MARKDOWN}";
    }
}

package dev.gouji.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.gouji.text.Visible;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** The changes between two states of a file, as {@code diff -u} prints and {@code patch} reads them. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private UnifiedDiff() {
    }

    /** The lines of the diff; empty if nothing changes. */
    static List<String> of(String path, String before, String after) {
        String name = Visible.of(path.replace(File.separatorChar, '/')).replaceFirst("^/+|^\\./", "");
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, lines(before),
                DiffUtils.diff(lines(before), lines(after)), CONTEXT);
        List<String> shown = new ArrayList<>();
        for (String line : lines) {
            boolean unended = line.endsWith(NO_LINE_END);
            shown.add(unended ? line.substring(0, line.length() - NO_LINE_END.length()) : line);
            if (unended) {
                shown.add(NO_LINE_END);
            }
        }
        return shown;
    }

    /** Splits at LF only: a CR before it belongs to the line, so that changed line ends show. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + NO_LINE_END);
        }
        return lines;
    }
}

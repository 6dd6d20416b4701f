package dev.gouji.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.gouji.text.Visible;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The changes between two states of a file, as {@code diff -u} prints and {@code patch} reads them. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final int DELETE = 0x7F;
    private static final int BYTE = 0xFF;
    /** Added to a byte, it gives four octal digits; the last three are those of the byte. */
    private static final int OCTAL = 01000;
    private static final String NO_LINE_END = "\\ No newline at end of file";

    private UnifiedDiff() {
    }

    /** The lines of the diff; empty if nothing changes. */
    static List<String> of(String path, String before, String after) {
        String name = path.replace(File.separatorChar, '/').replaceFirst("^/+|^\\./", "");
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(named("a/" + name), named("b/" + name), lines(before),
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

    /**
     * A name as {@code patch} reads it. A name with control characters, quotes or backslashes is quoted as git does it. A name with
     * blanks gets a TAB behind it, which shows {@code patch} where the name ends.
     */
    private static String named(String name) {
        if (name.codePoints().noneMatch(c -> c == '"' || c == '\\' || Visible.isHidden(c))) {
            return name.indexOf(' ') < 0 ? name : name + "\t";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b == '"' || b == '\\') {
                quoted.append('\\').append((char) b);
            } else if (b >= ' ' && b < DELETE) {
                quoted.append((char) b);
            } else {
                quoted.append('\\').append(Integer.toOctalString(b & BYTE | OCTAL).substring(1));
            }
        }
        return quoted.append('"').toString();
    }

    /** The lines of a text, split at LF only. A CR before it belongs to the line, so that changed line ends show. */
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

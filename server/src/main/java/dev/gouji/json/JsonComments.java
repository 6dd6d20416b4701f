package dev.gouji.json;

/**
 * Comments in a JSON text, as editors allow them in settings: {@code //} up to the end of the line and {@code /*} up to
 * the end of the comment. All else stays at its line and column.
 */
public final class JsonComments {

    private JsonComments() {
    }

    /** The text with blanks in place of comments. An unclosed comment stays, and makes the JSON invalid. */
    public static String blanked(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '"' ? stringEnd(text, i) : commentEnd(text, i);
            if (end > i && text.charAt(i) == '/') {
                blank(out, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return out.toString();
    }

    /**
     * The place of a trailing comma, which editors accept and JSON does not; -1 if there is none. The text has no
     * comments.
     */
    public static int idleComma(String text) {
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == ',') {
                int next = i + 1;
                while (next < text.length() && text.charAt(next) <= ' ') {
                    next++;
                }
                if (next < text.length() && (text.charAt(next) == ']' || text.charAt(next) == '}')) {
                    return i;
                }
            }
            i = text.charAt(i) == '"' ? stringEnd(text, i) : i + 1;
        }
        return -1;
    }

    private static int stringEnd(String text, int from) {
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    /** The end of the comment that begins at {@code from}; {@code from} if none begins there. */
    private static int commentEnd(String text, int from) {
        if (text.startsWith("//", from)) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        int end = text.startsWith("/*", from) ? text.indexOf("*/", from + 2) : -1;
        return end < 0 ? from : end + 2;
    }

    private static void blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != '\n' && out.charAt(i) != '\r') {
                out.setCharAt(i, ' ');
            }
        }
    }
}

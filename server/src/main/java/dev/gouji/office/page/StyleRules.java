package dev.gouji.office.page;

/** Reads the rules of a style sheet that hold on a screen, one after another. */
final class StyleRules {

    private static final String MEDIA = "@media";

    private final String css;
    private int at;
    private String selectors = "";
    private String declarations = "";

    StyleRules(String css) {
        this.css = withoutComments(css);
    }

    /** Goes to the next rule; false if there is none. Rules for print and for narrow screens are skipped. */
    boolean next() {
        while (at < css.length()) {
            int from = at;
            int sign = sign(from);
            at = Math.min(css.length(), sign + 1);
            String head = css.substring(from, sign).trim();
            boolean opens = sign < css.length() && css.charAt(sign) == '{';
            if (opens && !isOfScreens(head)) {
                int end = blockEnd();
                selectors = head;
                declarations = css.substring(sign + 1, end);
                if (!head.startsWith("@") && declarations.indexOf('{') < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The text before the block: {@code td, span.a}. */
    String selectors() {
        return selectors;
    }

    /** The text in the block: {@code color:red; display:none}. */
    String declarations() {
        return declarations;
    }

    private static boolean isOfScreens(String head) {
        return Looks.lower(head).startsWith(MEDIA) && holds(head.substring(MEDIA.length()));
    }

    private static boolean isMedia(String list, String wanted) {
        for (String medium : list.split(",")) {
            if (Looks.lower(medium.trim()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sheet with this value of the attribute {@code media} holds on a screen. */
    static boolean holds(String media) {
        return media.trim().isEmpty() || isMedia(media, "screen") || isMedia(media, "all");
    }

    /** The place of the next brace or semicolon; the end of the sheet if there is none. */
    private int sign(int from) {
        int i = from;
        while (i < css.length() && css.charAt(i) != '{' && css.charAt(i) != '}' && css.charAt(i) != ';') {
            i = behind(i);
        }
        return Math.min(i, css.length());
    }

    /** Skips a block, with the blocks in it. Returns where its content ends. */
    private int blockEnd() {
        int depth = 1;
        int i = at;
        while (i < css.length()) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            i = behind(i);
        }
        int end = Math.min(i, css.length());
        at = Math.min(css.length(), end + 1);
        return end;
    }

    /** The place behind a character. If it is a quotation mark whose partner is on the same line, the place behind the partner. */
    private int behind(int place) {
        char quote = css.charAt(place);
        for (int i = place + 1; (quote == '"' || quote == '\'') && i < css.length() && css.charAt(i) != '\n'; i++) {
            if (css.charAt(i) == quote) {
                return i + 1;
            }
        }
        return place + 1;
    }

    /**
     * The sheet without comments. In old pages the whole sheet is an HTML comment, to hide it from older browsers; the signs of
     * this comment are left out too.
     */
    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int from = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
            int end = css.indexOf("*/", start + 2);
            out.append(css, from, start).append(' ');
            from = end < 0 ? css.length() : end + 2;
        }
        return out.append(css, from, css.length()).toString().replace("<!--", "").replace("-->", "");
    }
}

package dev.gouji.explain;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Visible;

/** Words of a document as a page quotes them: one line of visible characters, cut after the first forty. */
final class VisibleText {

    private static final int MOST = 40;
    private static final int LONGEST = 4000;

    private VisibleText() {
    }

    static String of(String text) {
        return of(text, MOST);
    }

    /** A line that is quoted to its end. */
    static String whole(String line) {
        return of(line, LONGEST);
    }

    private static String of(String text, int most) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length() && out.length() <= most; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (isVisible(point)) {
                out.append(blank && !out.isEmpty() ? " " : "").appendCodePoint(point);
            }
            blank = !isVisible(point);
        }
        return Visible.cut(out.toString(), most);
    }

    /** Control characters, and those that turn the direction of writing, never leave the document. */
    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        boolean blank = Character.isBmpCodePoint(point) && CharClass.isSpace((char) point);
        return !blank && type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}

package dev.gouji.lsp.feature.symbol;

/** Puts a name that wraps over lines on one line, as editors show it. */
final class OneLine {

    private OneLine() {
    }

    /** The text with one blank for each run of blanks and control characters. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ')
                .forEach(out::appendCodePoint);
        return out.toString().trim();
    }
}

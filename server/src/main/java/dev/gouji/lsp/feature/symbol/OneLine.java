package dev.gouji.lsp.feature.symbol;

/** Brings a name of several lines onto one: editors show the names of symbols on one line each. */
final class OneLine {

    private OneLine() {
    }

    /** Runs of blanks and control characters are one blank. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ')
                .forEach(out::appendCodePoint);
        return out.toString().trim();
    }
}

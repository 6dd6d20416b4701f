package dev.gouji.text;

import dev.gouji.grammar.CharClass;

/** Round brackets of either width, and how they nest. */
public final class Brackets {

    private Brackets() {
    }

    /** How much deeper a character leads into brackets: 1 for an opening one, -1 for a closing one, 0 for others. */
    public static int step(char c) {
        byte k = CharClass.of(c);
        return k == '(' ? 1 : k == ')' ? -1 : 0;
    }

    /** Whether a bracket that opened before {@code from} closes between it and {@code to}. */
    public static boolean close(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to && open >= 0; i++) {
            open += step(text.charAt(i));
        }
        return open < 0;
    }
}

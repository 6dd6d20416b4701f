package dev.gouji.lint.repair;

import dev.gouji.form.EditDistance;
import java.util.Locale;

/** How a wrong figure may have come about, likelier ones first. */
public enum Slip {
    /** nothing was written */ BLANK,
    /** a digit was left out, or written twice */ DIGIT,
    /** two digits stand in each other's place */ SWAPPED,
    /** the key beside the right one */ NEIGHBOUR,
    /** the figure stands one column away from where it belongs */ SHIFTED,
    /** no known slip */ NONE;

    /** The key of its text in the catalogue. */
    public String key() {
        return "repair." + name().toLowerCase(Locale.ROOT);
    }

    /** The slip by which one figure may have become another; both without sign. */
    static Slip of(String written, String meant) {
        if (written.isEmpty()) {
            return BLANK;
        }
        if (isWithout(written, meant) || isWithout(meant, written)) {
            return DIGIT;
        }
        if (written.length() != meant.length()) {
            return NONE;
        }
        return isSwapped(written, meant) ? SWAPPED : isNeighbour(written, meant) ? NEIGHBOUR : NONE;
    }

    /** Whether leaving one character out of the longer text makes the shorter. */
    private static boolean isWithout(String shorter, String longer) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int i = EditDistance.sharedStart(shorter, longer);
        return shorter.substring(i).equals(longer.substring(i + 1));
    }

    private static boolean isSwapped(String a, String b) {
        int i = EditDistance.sharedStart(a, b);
        return i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static boolean isNeighbour(String a, String b) {
        int i = EditDistance.sharedStart(a, b);
        return i < a.length() && a.substring(i + 1).equals(b.substring(i + 1)) && areNeighbours(a.charAt(i), b.charAt(i));
    }

    /** On the row of digits of a keyboard or on its number pad. */
    private static boolean areNeighbours(char a, char b) {
        boolean row = "1234567890".contains("" + a + b) || "1234567890".contains("" + b + a);
        int x = a - '1';
        int y = b - '1';
        boolean pad = x >= 0 && y >= 0 && (Math.abs(x - y) == 3 || Math.abs(x - y) == 1 && x / 3 == y / 3);
        return row || pad;
    }
}

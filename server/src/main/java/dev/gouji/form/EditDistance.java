package dev.gouji.form;

/** How many characters must be inserted, removed or changed to make one text of another. */
public final class EditDistance {

    private EditDistance() {
    }

    /** How many characters both texts begin with. */
    public static int sharedStart(String a, String b) {
        int end = 0;
        while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return end;
    }

    /** The distance; if it is greater than {@code most}, any number above that. */
    public static int within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return Math.abs(a.length() - b.length());
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}

package dev.gouji.surface;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Fold;
import java.util.List;

/** Recognises the page numbers that a printer puts between the lines of a report. */
public final class PageNumbers {

    private static final int LONGEST = 16;
    private static final int MOST_DIGITS = 3;
    private static final List<String> WORDS = List.of("page", "p");

    private PageNumbers() {
    }

    /** Whether a line is only Page 9, P. 9, 第 9 页, 第 9 页 共 12 页, 9 / 12 or — 9 —. */
    public static boolean isPageNumber(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = Fold.label(text);
        int digit = 0;
        while (digit < folded.length() && !CharClass.isDigit(folded.charAt(digit))) {
            digit++;
        }
        int end = CharClass.digitsEnd(folded, digit);
        if (end == digit) {
            return false;
        }
        String word = folded.substring(0, digit);
        String rest = folded.substring(end);
        boolean strokes = word.isEmpty() && rest.isEmpty()
                && (isStroke(text, 0) && isStroke(text, text.length() - 1) || isShare(text));
        boolean page = word.equals("第") && (rest.equals("页") || rest.startsWith("页共") && rest.endsWith("页"));
        return (isShare(text) || end - digit <= MOST_DIGITS)
                && (strokes || page || WORDS.contains(word) && isTotal(rest));
    }

    private static boolean isTotal(String rest) {
        return rest.isEmpty() || rest.startsWith("of") && CharClass.areDigits(rest.substring(2));
    }

    private static boolean isStroke(String text, int at) {
        byte k = CharClass.of(text.charAt(at));
        return k == '-' || k == CharClass.DASH;
    }

    /** Whether it is a page and the number of pages: 4 / 12. */
    private static boolean isShare(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isNumber(text.substring(0, slash)) && isNumber(text.substring(slash + 1));
    }

    private static boolean isNumber(String text) {
        String digits = CharClass.trim(text);
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS && CharClass.areDigits(digits);
    }
}

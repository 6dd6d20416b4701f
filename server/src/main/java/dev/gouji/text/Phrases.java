package dev.gouji.text;

import java.util.List;

/** Searches words in a text. It runs for every line and rule, so it uses loops. */
public final class Phrases {

    private Phrases() {
    }

    public static boolean anyIn(String text, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (text.contains(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the characters stands in the text. */
    public static boolean anyOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean allIn(String text, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (!text.contains(phrases.get(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean anyEnds(String text, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (text.endsWith(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean anyBegins(String text, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (text.startsWith(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest phrase that begins at {@code at}; 0 if none does. */
    public static int longestAt(String text, int at, List<String> phrases) {
        int longest = 0;
        for (int i = 0; i < phrases.size(); i++) {
            boolean longer = phrases.get(i).length() > longest && text.startsWith(phrases.get(i), at);
            longest = longer ? phrases.get(i).length() : longest;
        }
        return longest;
    }

    /** The text before the first of some marks; all of it if it has none. */
    public static String upTo(String text, String marks) {
        int end = 0;
        while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}

package dev.gouji.explain;

import dev.gouji.message.Language;
import java.util.ArrayList;
import java.util.List;

/** Cuts our texts to the length of a short line, before values and names are put into them. */
final class Sentences {

    /** How many characters a short line has. */
    private static final int SHORT_CHINESE = 64;
    private static final int SHORT_ENGLISH = 170;

    private final boolean chinese;

    Sentences(Language language) {
        this.chinese = language == Language.ZH;
    }

    /** The first sentences, full stops included. */
    List<String> first(int most, String text) {
        return cut(text, chinese ? "。" : ". ", most);
    }

    /**
     * A phrase without the mark at its end: all of it if it is short, otherwise the part before its first semicolon or full stop.
     */
    String phrase(String text) {
        boolean fits = text.length() <= (chinese ? SHORT_CHINESE : SHORT_ENGLISH);
        String phrase = fits ? text : cut(first(1, text).get(0), chinese ? "；" : "; ", 1).get(0);
        boolean stopped = "；。;.".indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
        return stopped ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static List<String> cut(String text, String stop, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (parts.size() < most && from < text.length()) {
            int at = text.indexOf(stop, from);
            int end = at < 0 ? text.length() : at + stop.length();
            parts.add(text.substring(from, end).trim());
            from = end;
        }
        return parts;
    }
}

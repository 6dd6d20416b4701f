package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import java.util.List;

/**
 * Which characters a line has, noted in one go. Rules look for many words, and most lines lack a character of each of
 * them: that is told here without searching. A no is sure; a yes means that the line must be searched.
 */
public final class Characters {

    /** ASCII characters have places of their own; Chinese marks share those of control characters. */
    private static final int MARKS = 128;
    private static final int LETTERS = 1024;
    private static final char FIRST_LETTER = '\u4E00';

    private final long[] seen = new long[(MARKS + LETTERS) / Long.SIZE];
    private final boolean blank;
    private final boolean repeating;

    /** @param line as it stands, markup and all, in simplified characters */
    Characters(String line) {
        boolean blank = false;
        boolean repeating = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int place = place(c);
            seen[place / Long.SIZE] |= 1L << place;
            blank = blank || place < MARKS && CharClass.isSpace(c);
            repeating = repeating || repeats(line, i, 1) || repeats(line, i, 2) || repeats(line, i, 3);
        }
        this.blank = blank || mayHave('<');
        this.repeating = repeating;
    }

    /** Whether as many characters end here as stand before them. */
    private static boolean repeats(String line, int last, int length) {
        int i = 0;
        while (i < length && last - i >= length && line.charAt(last - i) == line.charAt(last - i - length)) {
            i++;
        }
        return i == length;
    }

    private static int place(char c) {
        return c < FIRST_LETTER || c >= '\uA000' ? c % MARKS : MARKS + c % LETTERS;
    }

    private boolean mayHave(char c) {
        int place = place(c);
        return (seen[place / Long.SIZE] & 1L << place) != 0;
    }

    /** Whether one of some characters may be there. */
    public boolean mayHaveAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (mayHave(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may be there: each of its characters is. */
    public boolean mayHave(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!mayHave(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of some words may be there. */
    public boolean mayHaveAny(List<String> words) {
        for (String word : words) {
            if (mayHave(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a blank, or markup, which reads as one. */
    public boolean mayHaveBlank() {
        return blank;
    }

    /** Whether up to three characters stand twice in a row. */
    public boolean isRepeating() {
        return repeating;
    }
}

package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import java.util.List;

/**
 * Which characters a line has, noted in one go. Rules look for many words, and most lines lack a character of each of
 * them: that is told here without searching. A no is sure; a yes means that the line must be searched.
 */
public final class Characters {

    private static final int ASCII = 128;
    /** The marks of Chinese have places of their own; rarer characters share them. */
    private static final int MARKS = 128;
    private static final int LETTERS = 1024;
    private static final char FIRST_LETTER = '\u4E00';
    private static final char LAST_LETTER = '\u9FFF';

    private final long[] seen = new long[(ASCII + MARKS + LETTERS) / Long.SIZE];
    private final boolean blank;
    private final boolean repeating;

    /** @param line as it stands, markup and all, in simplified characters */
    Characters(String line) {
        char[] text = line.toCharArray();
        boolean blank = false;
        boolean repeating = false;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            int place = place(c);
            seen[place / Long.SIZE] |= 1L << place;
            blank |= !isLetter(c) && CharClass.isSpace(c);
            repeating |= c >= ASCII && repeats(text, i);
        }
        this.blank = blank || mayHave('<');
        this.repeating = repeating;
    }

    /** Whether the characters up to this one, three at most, stand twice. */
    private static boolean repeats(char[] text, int i) {
        return i > 0 && text[i] == text[i - 1]
                || i > 2 && text[i] == text[i - 2] && text[i - 1] == text[i - 3]
                || i > 4 && text[i] == text[i - 3] && text[i - 1] == text[i - 4] && text[i - 2] == text[i - 5];
    }

    private static boolean isLetter(char c) {
        return c >= FIRST_LETTER && c <= LAST_LETTER;
    }

    private static int place(char c) {
        return isLetter(c) ? ASCII + MARKS + c % LETTERS : c < ASCII ? c : ASCII + c % MARKS;
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

    /** Whether up to three characters stand twice in a row, those that end in ASCII aside. */
    public boolean isRepeating() {
        return repeating;
    }
}

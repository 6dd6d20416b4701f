package dev.gouji.text;

import java.util.List;

/**
 * A text in which many words are looked for, one after another. Most words are not there. Mostly one of their letters is missing,
 * and this is quick to see: the letters of the text are noted once.
 */
public final class WordSearch {

    /**
     * The number of longs in {@link #letters}. Each letter has a bit there, and letters whose codes differ by a multiple of 1024
     * share it.
     */
    private static final int LONGS = 16;

    private final String text;
    private final long[] letters = new long[LONGS];

    public WordSearch(String text) {
        this(text, text);
    }

    /** @param whole the text before markup was taken out; {@link #mayHaveAnyOf} looks at its letters */
    public WordSearch(String text, String whole) {
        this.text = text;
        for (char letter : whole.toCharArray()) {
            letters[letter >> 6 & LONGS - 1] |= 1L << letter;
        }
    }

    public String text() {
        return text;
    }

    public boolean has(char letter) {
        return mayHave(letter) && text.indexOf(letter) >= 0;
    }

    public boolean has(String word) {
        return mayHave(word) && text.contains(word);
    }

    public boolean hasAny(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (has(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean hasAll(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!has(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The end of the last occurrence of any of the words; -1 if the text has none of them. */
    public int lastEnd(List<String> words) {
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (has(words.get(i))) {
                last = Math.max(last, text.lastIndexOf(words.get(i)) + words.get(i).length());
            }
        }
        return last;
    }

    /** Whether one of the characters stands in the text. */
    public boolean hasAnyOf(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (has(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the characters may stand in the whole text. If this is false, none does. */
    public boolean mayHaveAnyOf(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (mayHave(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHave(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!mayHave(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHave(char letter) {
        return (letters[letter >> 6 & LONGS - 1] >>> letter & 1) != 0;
    }
}

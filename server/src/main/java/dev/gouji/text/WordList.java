package dev.gouji.text;

import java.util.Arrays;
import java.util.Collection;

/** Words of which any may stand at a place of a text. Most letters begin none, which is seen at once. */
public final class WordList {

    /** Letters whose codes differ by a multiple of this share a place. */
    private static final int PLACES = 256;
    private static final String[] NONE = {};

    /** The words by the place of their first letters. */
    private final String[][] words = new String[PLACES][];

    public WordList(Collection<String> words) {
        Arrays.fill(this.words, NONE);
        for (String word : words) {
            int place = word.charAt(0) & PLACES - 1;
            String[] longer = Arrays.copyOf(this.words[place], this.words[place].length + 1);
            longer[longer.length - 1] = word;
            this.words[place] = longer;
        }
    }

    /** The length of the longest word that stands there and ends before the end, 0 for none. */
    public int longestAt(String text, int at, int end) {
        int longest = 0;
        for (String word : words[text.charAt(at) & PLACES - 1]) {
            boolean longer = word.length() > longest && word.length() <= end - at;
            longest = longer && text.startsWith(word, at) ? word.length() : longest;
        }
        return longest;
    }
}

package dev.gouji.text;

import java.util.Arrays;
import java.util.Collection;

/** Words that may begin at a place of a text. One look at the letter there rules out most places. */
public final class WordList {

    /** The number of buckets. Letters whose codes differ by a multiple of it share a bucket. */
    private static final int BUCKETS = 256;
    private static final String[] NONE = {};

    /** The words by the buckets of their first letters. */
    private final String[][] words = new String[BUCKETS][];

    public WordList(Collection<String> words) {
        Arrays.fill(this.words, NONE);
        for (String word : words) {
            int bucket = word.charAt(0) & BUCKETS - 1;
            String[] longer = Arrays.copyOf(this.words[bucket], this.words[bucket].length + 1);
            longer[longer.length - 1] = word;
            this.words[bucket] = longer;
        }
    }

    /** The length of the longest word that begins at {@code at} and does not go beyond {@code end}; 0 if there is none. */
    public int longestAt(String text, int at, int end) {
        int longest = 0;
        for (String word : words[text.charAt(at) & BUCKETS - 1]) {
            boolean longer = word.length() > longest && word.length() <= end - at;
            longest = longer && text.startsWith(word, at) ? word.length() : longest;
        }
        return longest;
    }
}

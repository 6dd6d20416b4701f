package dev.gouji.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the subjects whose words a clause has. The words are kept by their first character, since most clauses have none of them.
 */
final class Naming {

    /** Characters whose codes differ by a multiple of this share a bucket. */
    private static final int BUCKETS = 256;
    private static final String[] NONE = {};

    private final List<ClaimSubject> subjects;
    /** The words of each bucket. A word that may name several subjects occurs once for each of them. */
    private final String[][] words = new String[BUCKETS][];
    /** The indexes of their subjects. */
    private final int[][] numbers = new int[BUCKETS][];

    /** @param subjects at most as many as a long has bits */
    Naming(List<ClaimSubject> subjects) {
        if (subjects.size() > Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " subjects");
        }
        this.subjects = subjects;
        Arrays.fill(words, NONE);
        for (int i = 0; i < subjects.size(); i++) {
            for (String word : subjects.get(i).words().naming()) {
                add(word, i);
            }
        }
    }

    private void add(String word, int subject) {
        int bucket = word.charAt(0) & BUCKETS - 1;
        int last = words[bucket].length;
        words[bucket] = Arrays.copyOf(words[bucket], last + 1);
        words[bucket][last] = word;
        numbers[bucket] = last == 0 ? new int[1] : Arrays.copyOf(numbers[bucket], last + 1);
        numbers[bucket][last] = subject;
    }

    /** The subjects of which a word stands between two places of a text, in their order. */
    List<ClaimSubject> in(String text, int start, int end) {
        long found = 0;
        for (int at = start; at < end; at++) {
            int bucket = text.charAt(at) & BUCKETS - 1;
            for (int i = 0; i < words[bucket].length; i++) {
                boolean stands = words[bucket][i].length() <= end - at && text.startsWith(words[bucket][i], at);
                found |= stands ? 1L << numbers[bucket][i] : 0;
            }
        }
        return found == 0 ? List.of() : subjects(found);
    }

    private List<ClaimSubject> subjects(long found) {
        List<ClaimSubject> named = new ArrayList<>(Long.bitCount(found));
        for (long rest = found; rest != 0; rest &= rest - 1) {
            named.add(subjects.get(Long.numberOfTrailingZeros(rest)));
        }
        return named;
    }
}

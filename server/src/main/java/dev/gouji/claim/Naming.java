package dev.gouji.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The subjects by the words that may name them. Most clauses have none of these words, which is seen at once. */
final class Naming {

    /** Letters whose codes differ by a multiple of this share a place. */
    private static final int PLACES = 256;
    private static final String[] NONE = {};

    private final List<ClaimSubject> subjects;
    /** The words by the place of their first letters; one that may name several subjects stands there for each of them. */
    private final String[][] words = new String[PLACES][];
    /** The numbers of their subjects. */
    private final int[][] numbers = new int[PLACES][];

    /** @param subjects no more than a long has bits */
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
        int place = word.charAt(0) & PLACES - 1;
        int last = words[place].length;
        words[place] = Arrays.copyOf(words[place], last + 1);
        words[place][last] = word;
        numbers[place] = last == 0 ? new int[1] : Arrays.copyOf(numbers[place], last + 1);
        numbers[place][last] = subject;
    }

    /** The subjects of which a word stands between two places of a text, in their order. */
    List<ClaimSubject> in(String text, int start, int end) {
        long found = 0;
        for (int at = start; at < end; at++) {
            int place = text.charAt(at) & PLACES - 1;
            for (int i = 0; i < words[place].length; i++) {
                boolean stands = words[place][i].length() <= end - at && text.startsWith(words[place][i], at);
                found |= stands ? 1L << numbers[place][i] : 0;
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

package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordListTest {

    /** The second character is in the same bucket of the list as the first. */
    private static final String ALPHABET = "一" + (char) ('一' + 256) + "公开";

    @Test
    void theLongestWordThatEndsBeforeTheLimitIsFound() {
        Random random = new Random(5);
        for (int run = 0; run < 2000; run++) {
            List<String> words = List.of(text(random, 3), text(random, 3), text(random, 3));
            String text = text(random, 8);
            int end = 1 + random.nextInt(text.length());
            WordList list = new WordList(words);
            String before = text.substring(0, end);
            assertEquals(Phrases.longestAt(before, 0, words), list.longestAt(text, 0, end), text + end + words);
        }
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}

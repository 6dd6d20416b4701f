package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    /** The second character has the same bit in the search as the first. */
    private static final String ALPHABET = "一" + (char) ('一' + 1024) + "公开 a";

    @Test
    void theSearchFindsWhatStringSearchFinds() {
        Random random = new Random(5);
        for (int run = 0; run < 2000; run++) {
            String text = text(random, 8);
            String word = text(random, 3);
            WordSearch search = new WordSearch(text);
            assertEquals(text.contains(word), search.has(word), text + "|" + word);
            assertEquals(Phrases.anyOf(text, word), search.hasAnyOf(word), text + "|" + word);
            assertEquals(text.lastIndexOf(word) + (text.contains(word) ? word.length() : 0), search.lastEnd(List.of(word)));
        }
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @Test
    void mayHaveAnyOfAlsoSearchesTheWholeText() {
        WordSearch search = new WordSearch("公    开", "公<,>开");
        assertFalse(search.hasAnyOf(","));
        assertTrue(search.mayHaveAnyOf(","));
        assertFalse(search.mayHaveAnyOf(";"));
    }
}

package dev.gouji.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of words in the file of claim words. */
class WordKindTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasWords(WordKind kind) {
        assertFalse(ClaimWords.OFFICIAL.of(kind).isEmpty());
    }
}

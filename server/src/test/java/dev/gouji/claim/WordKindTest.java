package dev.gouji.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of words has a list of each kind; a list of another kind stops the reading. */
class WordKindTest {

    @ParameterizedTest
    @EnumSource
    void eachKindHasWords(WordKind kind) {
        assertFalse(ClaimWords.OFFICIAL.of(kind).isEmpty());
    }
}

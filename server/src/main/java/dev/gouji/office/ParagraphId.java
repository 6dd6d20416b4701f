package dev.gouji.office;

import java.util.Locale;
import java.util.Optional;

/** The id by which Word knows a paragraph wherever it moves and whatever it says: eight hexadecimal digits. */
public final class ParagraphId {

    private static final int LENGTH = 8;

    private ParagraphId() {
    }

    /** In capital letters, as Word writes it; empty for anything else. */
    public static Optional<String> read(String written) {
        boolean right = written.length() == LENGTH;
        for (int i = 0; i < written.length() && right; i++) {
            right = Character.digit(written.charAt(i), 16) >= 0 && written.charAt(i) < 128;
        }
        return right ? Optional.of(written.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}

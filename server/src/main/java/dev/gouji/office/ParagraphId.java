package dev.gouji.office;

import java.util.Locale;
import java.util.Optional;

/** The id of a paragraph in a Word file, eight hexadecimal digits. It stays the same when the paragraph is moved or its words change. */
public final class ParagraphId {

    private static final int LENGTH = 8;

    private ParagraphId() {
    }

    /** The id in capital letters, as Word writes it; empty if the text is no id. */
    public static Optional<String> read(String written) {
        boolean right = written.length() == LENGTH;
        for (int i = 0; i < written.length() && right; i++) {
            right = Character.digit(written.charAt(i), 16) >= 0 && written.charAt(i) < 128;
        }
        return right ? Optional.of(written.toUpperCase(Locale.ROOT)) : Optional.empty();
    }
}

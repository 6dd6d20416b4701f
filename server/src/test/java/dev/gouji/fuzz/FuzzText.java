package dev.gouji.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * Makes a text of bytes. The first byte decides the kind of text: the other bytes themselves, joined pieces of the
 * vocabulary, a report in the official form, or a report of the tests with changes.
 */
final class FuzzText {

    static final int LONGEST = 60_000;

    private FuzzText() {
    }

    static String of(byte[] bytes) {
        Feed feed = new Feed(bytes);
        String text = switch (feed.below(8)) {
            case 0 -> new String(feed.rest(), StandardCharsets.UTF_8);
            case 1, 2 -> pieces(feed);
            case 3, 4, 5 -> new WrittenReport(feed).text();
            default -> ChangedReport.text(feed);
        };
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static String pieces(Feed feed) {
        StringBuilder out = new StringBuilder();
        while (feed.hasMore()) {
            out.append(Vocabulary.piece(feed));
        }
        return out.toString();
    }
}

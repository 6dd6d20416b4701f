package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import dev.gouji.report.Claim;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that say that no request was received at all: 未收到, then who might have asked and for what, then 申请, and nothing
 * besides. A word more (当面, 听证, 复议) makes it a part.
 */
final class NoneClaims {

    private static final String SUBJECT = "received";
    private static final int MOST_WORDS = 24;
    /** As many characters before the words as may name a channel. */
    private static final int REACH = 12;

    private final ClaimWords words;

    NoneClaims(ClaimWords words) {
        this.words = words;
    }

    /** The first claim of a line. */
    Optional<Claim> first(String text, Span line) {
        String content = line.of(text);
        if (!words.has("none.closes", content) || words.has("otherScope", content)) {
            return Optional.empty();
        }
        return words.of("none.opens").stream().flatMap(open -> places(content, open)).filter(p -> isWhole(content, p)).findFirst()
                .map(p -> new Claim(words.subject(SUBJECT), BigDecimal.ZERO,
                        new Span(line.start() + p.start(), line.start() + p.end())));
    }

    private Stream<Span> places(String content, String open) {
        return Stream.iterate(content.indexOf(open), at -> at >= 0, at -> content.indexOf(open, at + 1))
                .flatMap(at -> end(content, at + open.length()).stream().map(end -> new Span(at, end)));
    }

    /** Behind 申请, over nothing but filler that speaks of information. */
    private Optional<Integer> end(String content, int from) {
        String closes = words.of("none.closes").get(0);
        int at = from;
        for (int i = 0; i < MOST_WORDS; i++) {
            if (content.startsWith(closes, at)) {
                boolean about = content.substring(from, at).contains("公开");
                return about ? Optional.of(at + closes.length()) : Optional.empty();
            }
            int here = at;
            int length = words.of("none.filler").stream().filter(f -> content.startsWith(f, here)).mapToInt(String::length).max().orElse(0);
            if (length == 0) {
                return Optional.empty();
            }
            at += length;
        }
        return Optional.empty();
    }

    private boolean isWhole(String content, Span place) {
        return !words.has("channels", content.substring(Math.max(0, place.start() - REACH), place.start()));
    }
}

package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment that suppresses findings: {@code <!-- gouji-disable-next-line GJ202 GJ301 reason -->}.
 *
 * @param word what stands behind {@code gouji-}
 * @param codes the rules and groups; what stands behind the last of them is the reason
 * @param reason the reason; a span of length 0 if there is none
 * @param place the content of the comment, without the blanks around it
 */
public record SuppressionComment(String word, List<Code> codes, Span reason, Span place) {

    /** The placeholder for a reason. */
    public static final String TO_BE_REASONED = "（写明理由）";

    static final String DISABLE = "disable";
    public static final String NEXT_LINE = "disable-next-line";
    static final String FILE = "disable-file";
    static final String ENABLE = "enable";

    public static final String SIGN = "gouji-";
    private static final String SEPARATORS = ",，、";

    /** A code as it is written, and where. */
    public record Code(String text, Span place) {
    }

    /** Whether its word is one of the four that are known. */
    public boolean isUnderstood() {
        return List.of(DISABLE, NEXT_LINE, FILE, ENABLE).contains(word);
    }

    /** Whether it names no rule, and so does nothing. Without rules, {@code gouji-enable} ends all regions. */
    public boolean isIdle() {
        return codes.isEmpty() && !word.equals(ENABLE);
    }

    /** Reads the content of a comment; empty if it does not begin with {@code gouji-}. */
    static Optional<SuppressionComment> read(String text, Span content) {
        int from = skip(text, content.start(), content.end());
        if (!text.startsWith(SIGN, from)) {
            return Optional.empty();
        }
        int to = CharClass.trim(text, content).end();
        int end = from + SIGN.length();
        while (end < to && isWord(text.charAt(end))) {
            end++;
        }
        List<Code> codes = codes(text, end, to);
        int reason = Math.min(to, skip(text, codes.isEmpty() ? end : codes.get(codes.size() - 1).place().end(), to));
        return Optional.of(new SuppressionComment(text.substring(from + SIGN.length(), end), codes, new Span(reason, to),
                new Span(from, to)));
    }

    private static List<Code> codes(String text, int from, int to) {
        List<Code> codes = new ArrayList<>();
        int at = skip(text, from, to);
        while (text.regionMatches(true, at, "GJ", 0, 2)) {
            int end = at;
            while (end < to && isCode(text.charAt(end))) {
                end++;
            }
            codes.add(new Code(text.substring(at, end), new Span(at, end)));
            at = skip(text, end, to);
        }
        return List.copyOf(codes);
    }

    private static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && (CharClass.isSpace(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c == '-' || isCode(c);
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

package dev.gouji.grammar;

import java.util.Optional;

/** Reads the number that opens a numbered line. */
final class OrdinalReader {

    private final String text;
    private final byte[] classes;

    OrdinalReader(String text, byte[] classes) {
        this.text = text;
        this.classes = classes;
    }

    /** The ordinal at the start of the content; empty if it is a decimal number (1.5) or a time (9:30). */
    Optional<Ordinal> read(Span content) {
        int at = content.start();
        if (at >= content.end()) {
            return Optional.empty();
        }
        return switch (classes[at]) {
            case '(' -> bracketed(content);
            case CharClass.DI -> part(content);
            case CharClass.COUNT -> counted(content);
            default -> digits(content);
        };
    }

    private Optional<Ordinal> bracketed(Span content) {
        int from = skipBlanks(content.start() + 1, content.end());
        if (from >= content.end()) {
            return Optional.empty();
        }
        boolean counted = classes[from] == CharClass.COUNT;
        int to = counted ? skip(from, content.end(), CharClass.COUNT) : skipDigits(from, content.end());
        int close = skipBlanks(to, content.end());
        if (to == from || close >= content.end() || classes[close] != ')') {
            return Optional.empty();
        }
        return ordinal(counted ? Ordinal.Style.COUNT_BRACKETS : Ordinal.Style.DIGIT_BRACKETS, from, to,
                new Span(content.start(), close + 1));
    }

    private Optional<Ordinal> part(Span content) {
        int from = content.start() + 1;
        int to = skip(from, content.end(), CharClass.COUNT);
        int mark = skipBlanks(to, content.end());
        boolean comma = to > from && mark < content.end() && classes[mark] == CharClass.DUN;
        boolean part = to > from && to + 2 <= content.end() && classes[to] == CharClass.BU && classes[to + 1] == CharClass.FEN;
        return comma || part ? ordinal(Ordinal.Style.COUNT_PART, from, to, new Span(content.start(), comma ? mark + 1 : to + 2))
                : Optional.empty();
    }

    private Optional<Ordinal> counted(Span content) {
        int from = content.start();
        int to = skip(from, content.end(), CharClass.COUNT);
        int mark = skipBlanks(to, content.end());
        if (mark >= content.end()) {
            return Optional.empty();
        }
        return switch (classes[mark]) {
            case CharClass.DUN -> ordinal(Ordinal.Style.COUNT_COMMA, from, to, new Span(from, mark + 1));
            case '.', ',', ':' -> ordinal(Ordinal.Style.COUNT_MARK, from, to, new Span(from, mark + 1));
            case CharClass.SHI -> isBlank(to, mark) ? blank(from, to) : ordinal(Ordinal.Style.COUNT_IS, from, to, new Span(from, mark + 1));
            default -> mark > to ? blank(from, to) : Optional.empty();
        };
    }

    /** Whether a blank that is wider than nothing stands there. */
    private boolean isBlank(int from, int to) {
        boolean blank = false;
        for (int i = from; i < to; i++) {
            blank |= !CharClass.hasNoWidth(text.charAt(i));
        }
        return blank;
    }

    private Optional<Ordinal> blank(int from, int to) {
        return ordinal(Ordinal.Style.COUNT_BLANK, from, to, new Span(from, to));
    }

    private Optional<Ordinal> digits(Span content) {
        int from = content.start();
        int to = skipDigits(from, content.end());
        if (to == from || to - from > 2 || to >= content.end()) {
            return Optional.empty();
        }
        if (classes[to] == CharClass.DUN) {
            return ordinal(Ordinal.Style.DIGIT_COMMA, from, to, new Span(from, to + 1));
        }
        boolean marked = classes[to] == '.' || classes[to] == ',' || classes[to] == ':';
        boolean figure = to + 1 < content.end() && CharClass.isDigit(classes[to + 1]);
        return marked && !figure
                ? ordinal(Ordinal.Style.DIGIT_MARK, from, to, new Span(from, to + 1))
                : Optional.empty();
    }

    private Optional<Ordinal> ordinal(Ordinal.Style style, int from, int to, Span marker) {
        return Optional.of(new Ordinal(style, Numerals.parse(text.substring(from, to)), marker));
    }

    private int skip(int at, int end, byte wanted) {
        int i = at;
        while (i < end && classes[i] == wanted) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int at, int end) {
        return skip(at, end, CharClass.BLANK);
    }

    private int skipDigits(int at, int end) {
        int i = at;
        while (i < end && CharClass.isDigit(classes[i])) {
            i++;
        }
        return i;
    }
}

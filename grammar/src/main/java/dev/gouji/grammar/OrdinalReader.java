package dev.gouji.grammar;

import java.util.Optional;

/** Reads the number that opens a numbered line. */
record OrdinalReader(String text, byte[] classes) {

    /** The ordinal at the start of the content; empty if it is a decimal number (1.5) or a time (9:30). */
    Optional<Ordinal> read(Span content) {
        int start = content.start();
        byte opening = content.isEmpty() ? CharClass.OTHER : classes[start];
        int from = opening == '(' ? skipBlanks(start + 1, content.end()) : opening == CharClass.DI ? start + 1 : start;
        Span number = new Span(from, numeralsEnd(from, content.end()));
        int mark = skipBlanks(number.end(), content.end());
        if (number.isEmpty() || mark == content.end()) {
            return Optional.empty();
        }
        boolean counted = classes[from] == CharClass.COUNT;
        if (opening == '(') {
            Ordinal.Style style = counted ? Ordinal.Style.COUNT_BRACKETS : Ordinal.Style.DIGIT_BRACKETS;
            return classes[mark] == ')' ? ordinal(style, number, new Span(start, mark + 1)) : Optional.empty();
        }
        return !counted ? digits(number, content) : opening == CharClass.DI ? part(number, mark, content) : counted(number, mark);
    }

    private Optional<Ordinal> part(Span number, int mark, Span content) {
        int to = number.end();
        boolean comma = classes[mark] == CharClass.DUN;
        boolean part = to + 2 <= content.end() && classes[to] == CharClass.BU && classes[to + 1] == CharClass.FEN;
        Span marker = new Span(content.start(), comma ? mark + 1 : to + 2);
        return comma || part ? ordinal(Ordinal.Style.COUNT_PART, number, marker) : Optional.empty();
    }

    private Optional<Ordinal> counted(Span number, int mark) {
        Span marked = new Span(number.start(), mark + 1);
        boolean blank = isBlank(number.end(), mark);
        return switch (classes[mark]) {
            case CharClass.DUN -> ordinal(Ordinal.Style.COUNT_COMMA, number, marked);
            case '.', ',', ':' -> ordinal(Ordinal.Style.COUNT_MARK, number, marked);
            case CharClass.SHI -> ordinal(blank ? Ordinal.Style.COUNT_BLANK : Ordinal.Style.COUNT_IS, number, blank ? number : marked);
            default -> mark > number.end() ? ordinal(Ordinal.Style.COUNT_BLANK, number, number) : Optional.empty();
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

    private Optional<Ordinal> digits(Span number, Span content) {
        int mark = number.end();
        boolean comma = classes[mark] == CharClass.DUN;
        boolean marked = classes[mark] == '.' || classes[mark] == ',' || classes[mark] == ':';
        boolean figure = mark + 1 < content.end() && CharClass.isDigit(classes[mark + 1]);
        boolean ordinal = number.start() == content.start() && number.length() <= 2 && (comma || marked && !figure);
        return ordinal ? ordinal(comma ? Ordinal.Style.DIGIT_COMMA : Ordinal.Style.DIGIT_MARK, number, new Span(content.start(), mark + 1))
                : Optional.empty();
    }

    private Optional<Ordinal> ordinal(Ordinal.Style style, Span number, Span marker) {
        return Optional.of(new Ordinal(style, Numerals.parse(number.of(text)), marker));
    }

    /** Where the numerals that begin at {@code from} end, either Chinese or Arabic ones. */
    private int numeralsEnd(int from, int end) {
        boolean counted = from < end && classes[from] == CharClass.COUNT;
        int to = from;
        while (to < end && (counted ? classes[to] == CharClass.COUNT : CharClass.isDigit(classes[to]))) {
            to++;
        }
        return to;
    }

    private int skipBlanks(int from, int end) {
        int to = from;
        while (to < end && classes[to] == CharClass.BLANK) {
            to++;
        }
        return to;
    }
}

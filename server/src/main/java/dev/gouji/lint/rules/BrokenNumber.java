package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.regulation.KnownNumber;
import java.util.Optional;

/**
 * A document number that has lost a bracket (国办公开办函〔2021 30号) or both, so that it is no longer recognised.
 *
 * @param span from the office's word to 号, in its line
 * @param meant the document's number
 */
record BrokenNumber(Span span, KnownNumber meant) {

    private static final int YEAR_DIGITS = 4;

    /** The number that ends with the 号 at a place of a line; empty if it is not that of a document that reports cite. */
    static Optional<BrokenNumber> before(String line, int sign) {
        int number = CharClass.digitsStart(line, sign);
        int gap = filler(line, number);
        int year = CharClass.digitsStart(line, gap);
        if (number == sign || sign - number > YEAR_DIGITS || gap == number || gap - year != YEAR_DIGITS) {
            return Optional.empty();
        }
        int start = filler(line, year);
        Optional<KnownNumber> known = KnownNumber.of(Numerals.parse(line.substring(year, gap)),
                Numerals.parse(line.substring(number, sign)));
        Optional<OfficeWord> office = known.isPresent() ? OfficeWord.before(line, new Span(start, sign)) : Optional.empty();
        boolean meant = office.isPresent() && (office.get().is(known.get()) || office.get().isSlipOf(known.get()));
        return meant ? Optional.of(new BrokenNumber(new Span(office.get().start(), sign + 1), known.get())) : Optional.empty();
    }

    /** The start of the brackets, blanks, 年 and 第 before an offset. */
    private static int filler(String line, int end) {
        int start = end;
        while (start > 0 && isFiller(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isFiller(char c) {
        byte k = CharClass.of(c);
        return CharClass.isBlank(c) || "[]()".indexOf(k) >= 0 || c == '年' || c == '第';
    }
}

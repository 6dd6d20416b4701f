package dev.gouji.explain;

import dev.gouji.grammar.Numerals;
import dev.gouji.message.Language;
import java.util.List;

/** The numbers of the law's own lists in words: 三种情形, three situations. All other numbers are written in digits. */
final class CountWords {

    private static final List<String> ENGLISH = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten");

    private CountWords() {
    }

    /** Chinese counts with 两 and not with 二; English writes numbers above ten in digits. */
    static String of(int number, Language language) {
        if (language == Language.ZH) {
            return number == 2 ? "两" : Numerals.chinese(number);
        }
        return number < ENGLISH.size() ? ENGLISH.get(number) : String.valueOf(number);
    }
}

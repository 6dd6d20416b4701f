package dev.gouji.lint.rules;

import dev.gouji.form.EditDistance;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.regulation.KnownNumber;
import java.util.List;
import java.util.Optional;

/** The word of an office of the State Council before a document's number (国办公开办函), right or misspelt. */
record OfficeWord(int start, String word) {

    private static final int LONGEST = 10;
    private static final int MOST_CHANGED = 2;
    /** First characters of such words; input methods turn 国办 into 过半. */
    private static final List<String> BEGINNINGS = List.of("国办", "过半", "办公开", "国函");
    /** Similar words of other offices and series, which are no slips. */
    private static final List<String> OTHERS = List.of("国办函", "国办发", "国办秘函", "国办发电", "国函", "国发");

    /** The word before a number; empty if another word stands there. */
    static Optional<OfficeWord> before(String text, Span number) {
        int end = number.start();
        while (end > 0 && CharClass.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && CharClass.of(text.charAt(start - 1)) >= 'A'
                && CharClass.of(text.charAt(start - 1)) <= 'Z') {
            start--;
        }
        String words = text.substring(start, end);
        for (String beginning : BEGINNINGS) {
            int at = words.lastIndexOf(beginning);
            if (at >= 0) {
                return Optional.of(new OfficeWord(start + at, words.substring(at)));
            }
        }
        return Optional.empty();
    }

    boolean is(KnownNumber known) {
        return word.equals(known.office());
    }

    /** Whether it may be that document's word, misspelt. */
    boolean isSlipOf(KnownNumber known) {
        int most = known.office().equals(KnownNumber.OFFICE) ? MOST_CHANGED : 1;
        return !is(known) && !OTHERS.contains(word) && EditDistance.within(word, known.office(), most) <= most;
    }
}

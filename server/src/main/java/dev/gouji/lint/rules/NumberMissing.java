package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A number that was never filled in: 主动公开信息  条, 共主动公开条. */
public final class NumberMissing implements Rule {

    private static final RuleId ID = new RuleId("GJ112", "number-missing", Severity.WARNING);
    /** A single blank between words is common. */
    private static final int FEWEST_BLANKS = 2;
    private static final WordSearch UNITS = new WordSearch("条件份次宗期场篇");
    /** 条例, 条件, 条款, 件数, 次数, 期间 and similar words are no units. */
    private static final String WORDS = "例件款目理文约数间限刊次项规旨";
    /** Words after which a number is missing if a unit follows at once. */
    private static final List<String> BEFORE = List.of("共公开", "共主动公开", "共发布", "共收到", "共受理", "公开信息共", "发布信息共");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            Optional<Span> found = first(subject.at(line), subject.says(line, BEFORE));
            if (found.isPresent()) {
                Span span = line.place(found.get());
                out.accept(Finding.of(ID, span, Message.of("GJ112").with("words", subject.text().at(span))));
            }
        }
    }

    /** @param counts whether the text has words after which a number is missing */
    private static Optional<Span> first(String text, boolean counts) {
        char[] letters = text.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            Optional<Span> gap = UNITS.has(letters[i]) && !isWord(letters, i) ? gap(text, i, counts) : Optional.empty();
            if (gap.isPresent()) {
                return gap;
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(char[] letters, int unit) {
        return unit + 1 < letters.length && WORDS.indexOf(letters[unit + 1]) >= 0;
    }

    /** The place from the end of the word before the gap to the unit. */
    private static Optional<Span> gap(String text, int unit, boolean counts) {
        int start = unit;
        while (start > 0 && CharClass.isSpace(text.charAt(start - 1)) && !CharClass.hasNoWidth(text.charAt(start - 1))) {
            start--;
        }
        boolean blank = unit - start >= FEWEST_BLANKS && start > 1 && CharClass.of(text.charAt(start - 1)) == CharClass.OTHER;
        boolean bare = start == unit && counts && isBehindWords(text, unit);
        return blank || bare ? Optional.of(new Span(start - 2, unit + 1)) : Optional.empty();
    }

    private static boolean isBehindWords(String text, int at) {
        for (String words : BEFORE) {
            if (text.startsWith(words, at - words.length())) {
                return true;
            }
        }
        return false;
    }
}

package dev.gouji.cli;

import dev.gouji.form.EditDistance;
import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses {@code --select} and {@code --ignore}: codes of rules and groups, separated by commas. */
final class Selection {

    private Selection() {
    }

    static RuleSelection of(Arguments arguments) throws UsageException {
        return arguments.has(Option.SELECT) || arguments.has(Option.IGNORE)
                ? new RuleSelection(codes(arguments, Option.SELECT), codes(arguments, Option.IGNORE)) : RuleSelection.ALL;
    }

    private static Set<String> codes(Arguments arguments, Option option) throws UsageException {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> known = Rules.codes();
        for (String value : arguments.values(option)) {
            for (String word : words(option, value)) {
                String code = word.toUpperCase(Locale.ROOT).replace("XX", "xx");
                if (!known.contains(code)) {
                    throw new UsageException(Message.of("cli.code").with("word", word).with("nearest", nearest(code, known)));
                }
                codes.add(code);
            }
        }
        return Set.copyOf(codes);
    }

    private static List<String> words(Option option, String value) throws UsageException {
        List<String> words = Arrays.stream(value.split("[,，、\\s]+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            throw new UsageException(Message.of("cli.value").with("word", option.written()));
        }
        return words;
    }

    private static String nearest(String code, Set<String> known) {
        return known.stream().min(Comparator.<String>comparingInt(k -> EditDistance.within(code, k, k.length()))
                .thenComparingInt(k -> -common(code, k))).orElseThrow();
    }

    /** The number of equal first characters of two codes: GJ311 is closer to GJ301 than to GJ111. */
    private static int common(String code, String other) {
        int end = 0;
        while (end < Math.min(code.length(), other.length()) && code.charAt(end) == other.charAt(end)) {
            end++;
        }
        return end;
    }
}

package dev.gouji.cli;

import dev.gouji.lint.RuleSelection;
import dev.gouji.lint.Rules;
import dev.gouji.message.Message;
import dev.gouji.settings.RuleCodes;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses {@code --select} and {@code --ignore}: codes of rules and groups, separated by commas. */
final class Selection {

    private Selection() {
    }

    static RuleSelection of(Arguments arguments) throws UsageException {
        if (!arguments.has(Option.SELECT) && !arguments.has(Option.IGNORE)) {
            return RuleSelection.ALL;
        }
        RuleSelection selection = new RuleSelection(codes(arguments, Option.SELECT), codes(arguments, Option.IGNORE));
        if (Rules.all().stream().noneMatch(rule -> selection.has(rule.id().code()))) {
            throw new UsageException(Message.of("cli.no-rules")); // every report would be called right
        }
        return selection;
    }

    private static Set<String> codes(Arguments arguments, Option option) throws UsageException {
        Set<String> codes = new LinkedHashSet<>();
        RuleCodes known = Rules.known();
        for (String value : arguments.values(option)) {
            for (String word : words(option, value)) {
                String code = word.toUpperCase(Locale.ROOT).replace("XX", "xx");
                if (!known.all().contains(code)) {
                    throw new UsageException(unknown(word, known.nearest(word)));
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

    private static Message unknown(String word, String nearest) {
        return nearest.isEmpty() ? Message.of("cli.code.far").with("word", word)
                : Message.of("cli.code").with("word", word).with("nearest", nearest);
    }
}

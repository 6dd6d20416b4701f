package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * Finds another body's name where the report names its own: in the signature, in 由某局编制, and in 2023年，某局认真…… of section one. A
 * short name is right if the whole name has all its characters (县住建局), and so is a further name in brackets in the title. A body
 * of another kind may write or sign for this one.
 */
final class OtherName {

    private static final String BY = "由";
    private static final String COMMA = "，";
    private static final String WRITTEN = "编制";
    /** Words on how a body worked, which follow its name. */
    private static final List<String> EAGER = List.of("认真", "坚持", "严格", "深入", "全面", "紧紧", "高度",
            "积极", "始终", "切实", "进一步", "按照", "深化", "持续", "以");
    /** How far the name stands behind the beginning of the line at most, in characters: 2023年度，. */
    private static final int LONGEST_YEAR = 8;
    /** How many characters a place's name has: 青石. */
    private static final int PLACE = 2;
    private static final int OVERVIEW = 1;
    private static final int LONGEST = 30;
    private static final int PREAMBLE = 0;
    private static final List<String> ENDINGS = List.of("人民政府", "政府", "办事处");

    private OtherName() {
    }

    static Optional<Span> find(Subject subject, String organisation) {
        for (Prose line : subject.report().prose()) {
            Optional<Span> name = line.section() == PREAMBLE && subject.says(line, WRITTEN) ? writer(subject, line)
                    : line.section() == OVERVIEW && subject.says(line, EAGER) ? worker(subject, line, organisation) : Optional.empty();
            if (name.isPresent() && isOther(organisation, subject.text().at(name.get()))) {
                return name;
            }
        }
        for (Span line : subject.report().signature()) {
            Span name = name(subject, line);
            if (isOther(organisation, subject.text().at(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** 由青石县水利局编制, and the same without 由 behind a comma. */
    private static Optional<Span> writer(Subject subject, Prose line) {
        String words = subject.at(line);
        int end = words.indexOf(WRITTEN);
        int before = Math.max(words.lastIndexOf(BY, end), words.lastIndexOf(COMMA, end));
        return before >= 0 && end - before <= LONGEST ? Optional.of(line.place(before + 1, end)) : Optional.empty();
    }

    /** The body of 2023年，青石县水利局认真……, if it is of the same place. */
    private static Optional<Span> worker(Subject subject, Prose line, String organisation) {
        String words = subject.at(line);
        int from = words.indexOf(COMMA) + 1;
        boolean dated = from > 1 && from <= LONGEST_YEAR && CharClass.isDigit(words.charAt(0));
        boolean near = dated && organisation.length() > PLACE && words.startsWith(organisation.substring(0, PLACE), from);
        int end = near ? end(words, from) : from;
        boolean named = near && end - from <= LONGEST && !Phrases.anyOf(words.substring(from, end), "，、。；和与");
        return named ? Optional.of(line.place(from, end)) : Optional.empty();
    }

    /** Where the first word on how the body worked stands; the end if there is none. */
    private static int end(String words, int from) {
        int end = words.length();
        for (String word : EAGER) {
            int at = words.indexOf(word, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }

    /** A line of the signature without its date. */
    private static Span name(Subject subject, Span line) {
        String words = subject.text().at(line);
        int end = 0;
        while (end < words.length() && !CharClass.isDigit(words.charAt(end)) && CharClass.of(words.charAt(end)) != CharClass.COUNT) {
            end++;
        }
        return subject.text().trimmed(new Span(line.start(), line.start() + end));
    }

    private static boolean isOther(String organisation, String name) {
        String own = core(organisation);
        String other = core(name);
        boolean alike = !own.isEmpty() && !other.isEmpty() && own.charAt(own.length() - 1) == other.charAt(other.length() - 1)
                && BodyKind.of(organisation) != BodyKind.UNKNOWN && BodyKind.of(organisation) == BodyKind.of(name);
        return alike && !hasLetters(organisation, other) && !hasLetters(other, own);
    }

    /** The name without brackets and without 人民政府, 政府 and 办事处, which a short name may leave out. */
    private static String core(String name) {
        int open = name.replace('(', '（').indexOf('（');
        String core = open > 0 ? name.substring(0, open) : name;
        for (String ending : ENDINGS) {
            core = core.endsWith(ending) ? core.substring(0, core.length() - ending.length()) : core;
        }
        return core;
    }

    /** Whether a name has all characters of a part. */
    private static boolean hasLetters(String whole, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (whole.indexOf(part.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}

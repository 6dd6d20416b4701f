package dev.gouji.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of one {@code .gitignore}, or of a similar list of patterns. The last line that matches counts. */
public final class IgnoreRules {

    public static final IgnoreRules NONE = new IgnoreRules(List.of());

    /** @param folders whether the rule is for folders only */
    private record Rule(String pattern, boolean negated, boolean folders) {
    }

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The lines of a {@code .gitignore}. */
    public static IgnoreRules read(String text) {
        List<Rule> rules = new ArrayList<>();
        text.lines().forEach(line -> rule(line).ifPresent(rules::add));
        return new IgnoreRules(List.copyOf(rules));
    }

    /** Patterns of settings or options. They may begin with {@code ./}, unlike those of git, where such a pattern matches nothing. */
    public static IgnoreRules of(List<String> patterns) {
        List<Rule> rules = new ArrayList<>();
        for (String pattern : patterns) {
            int start = pattern.startsWith("!") ? 1 : 0;
            boolean here = pattern.startsWith("./", start);
            rule(here ? pattern.substring(0, start) + pattern.substring(start + 1) : pattern).ifPresent(rules::add);
        }
        return new IgnoreRules(List.copyOf(rules));
    }

    private static Optional<Rule> rule(String line) {
        String pattern = withoutBlanks(line);
        boolean negated = pattern.startsWith("!");
        boolean comment = pattern.startsWith("#");
        pattern = negated ? pattern.substring(1) : pattern;
        boolean folders = pattern.endsWith("/");
        pattern = folders ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (comment || pattern.isEmpty()) {
            return Optional.empty();
        }
        boolean anchored = pattern.indexOf('/') >= 0;
        pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        return Optional.of(new Rule(anchored ? pattern : "**/" + pattern, negated, folders));
    }

    /** The line without the blanks at its end; a blank behind a backslash stays. */
    private static String withoutBlanks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ' && (end < 2 || line.charAt(end - 2) != '\\')) {
            end--;
        }
        return line.substring(0, end);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * Whether the rules ignore a path; empty if no rule matches it.
     *
     * @param path the path from the folder of the rules, with slashes
     */
    public Optional<Boolean> ignores(String path, boolean folder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((folder || !rule.folders()) && IgnorePattern.matches(rule.pattern(), path)) {
                return Optional.of(!rule.negated());
            }
        }
        return Optional.empty();
    }
}

package dev.gouji.lint;

import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is not to be told of a report, by its own comments and by the settings, and which of that hid something. */
public final class Suppressions {

    private final List<SuppressionComment> comments;
    private final List<Suppression> all;
    private final Map<String, List<Suppression>> byCode;
    private final Set<Suppression> used = new HashSet<>();

    Suppressions(SourceText text, SyntaxTree tree, Report report, Settings settings) {
        CommentReader reader = new CommentReader(tree, text);
        this.comments = reader.comments();
        this.all = new ArrayList<>(reader.suppressions());
        settings.suppressed().forEach(entry -> all.add(new Suppression(entry.rule(), report.masthead().titleSpan(),
                new Span(0, text.text().length()), Optional.of(entry))));
        this.byCode = all.stream().collect(Collectors.groupingBy(Suppression::code));
    }

    /** Whether a finding is not to be told; what hides it is remembered. */
    boolean hide(Finding finding) {
        String code = finding.rule().code();
        List<Suppression> hiding = Stream.of(code, RuleId.group(code)).flatMap(c -> byCode.getOrDefault(c, List.of()).stream())
                .filter(s -> s.hides(finding)).toList();
        used.addAll(hiding);
        return !hiding.isEmpty();
    }

    /** All of them, the comments' first. */
    public List<Suppression> all() {
        return all;
    }

    /** Those that have hidden nothing so far. */
    public List<Suppression> unused() {
        return all.stream().filter(s -> !used.contains(s)).toList();
    }

    /** All comments that suppress or mean to. */
    public List<SuppressionComment> comments() {
        return comments;
    }
}

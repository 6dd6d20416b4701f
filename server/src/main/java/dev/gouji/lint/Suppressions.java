package dev.gouji.lint;

import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.office.OfficeDocument;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The suppressions of a report, from its own comments and from the settings, and which of them have hidden a finding. */
public final class Suppressions {

    private final List<SuppressionComment> comments;
    private final List<Suppression> all;
    private final Report report;
    private final Optional<OfficeDocument> document;
    private final Map<String, List<Suppression>> byCode = new HashMap<>();
    private final Set<Suppression> used = new HashSet<>();

    /** @param document the Word file or page of the text; empty for a text file */
    Suppressions(SourceText text, SyntaxTree tree, Report report, Settings settings, Optional<OfficeDocument> document) {
        CommentReader reader = new CommentReader(tree, text);
        this.report = report;
        this.document = document;
        this.comments = reader.comments();
        this.all = new ArrayList<>(reader.suppressions());
        for (Settings.Suppressed entry : settings.suppressed()) {
            all.add(new Suppression(entry.rule(), report.masthead().titleSpan(), new Span(0, text.text().length()), Optional.of(entry)));
        }
        for (Suppression suppression : all) {
            byCode.computeIfAbsent(suppression.code(), code -> new ArrayList<>()).add(suppression);
        }
    }

    /** Whether a suppression hides the finding; it then counts as used. */
    boolean hide(Finding finding) {
        String code = finding.rule().code();
        boolean byRule = hide(finding, byCode.getOrDefault(code, List.of()));
        boolean byGroup = hide(finding, byCode.getOrDefault(RuleId.group(code), List.of()));
        return byRule || byGroup;
    }

    private boolean hide(Finding finding, List<Suppression> suppressions) {
        boolean hidden = false;
        Optional<Span> shown = shown(finding);
        for (Suppression suppression : suppressions) {
            if (suppression.hides(finding, shown, document)) {
                used.add(suppression);
                hidden = true;
            }
        }
        return hidden;
    }

    private Optional<Span> shown(Finding finding) {
        Optional<Cell> cause = finding.cause().isPresent() ? report.cell(finding.cause().get()) : Optional.empty();
        return cause.isPresent() ? Optional.of(cause.get().span()) : Optional.empty();
    }

    /** All suppressions, the comments' first. */
    public List<Suppression> all() {
        return all;
    }

    /** The suppressions that have hidden nothing so far. */
    public List<Suppression> unused() {
        List<Suppression> unused = new ArrayList<>();
        for (Suppression suppression : all) {
            if (!used.contains(suppression)) {
                unused.add(suppression);
            }
        }
        return unused;
    }

    /** All comments that begin with {@code gouji-}, right or wrong. */
    public List<SuppressionComment> comments() {
        return comments;
    }
}

package dev.gouji.lsp.feature.diagnostic;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Related;
import dev.gouji.lint.RulePages;
import dev.gouji.lint.Rules;
import dev.gouji.lint.Severity;
import dev.gouji.lsp.document.PageLinks;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Findings of one cause, shown as one diagnostic at the cell to blame (CONTRACT.md, Findings that belong together). */
public final class Problem {

    private static final List<String> UNNECESSARY = List.of("GJ901", "GJ902");
    private static final String OUTDATED_BASIS = "GJ604";

    private final FindingGroup group;
    private final View view;
    /** The finding with the lowest code. It gives the problem its code and the first line of its message. */
    private final Finding first;

    private Problem(FindingGroup group, View view) {
        this.group = group;
        this.view = view;
        this.first = group.findings().stream().min(Problem::byCode).orElseThrow();
    }

    /** All problems of a document, in the order of their first findings. */
    public static List<Problem> of(View view) {
        return FindingGroup.of(view.findings()).stream().map(group -> new Problem(group, view)).toList();
    }

    public Severity severity() {
        return group.findings().stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Where it is shown: at the cell to blame, if one is known and not blank, otherwise at the first finding. */
    public Span span() {
        return group.cause().flatMap(this::cell).map(Cell::span).filter(span -> span.start() < span.end()).orElse(first.span());
    }

    private Optional<Cell> cell(CellAddress address) {
        return view.report().table(address.table()).flatMap(table -> table.cell(address));
    }

    /** Whether a range touches the place where it is shown, one of its findings, or one of several edits of a fix. */
    public boolean touches(Span range) {
        return span().touches(range) || findings().stream().anyMatch(f -> f.span().touches(range)
                || f.fixes().stream().filter(fix -> fix.edits().size() > 1).flatMap(fix -> fix.edits().stream())
                .anyMatch(edit -> edit.span().touches(range)));
    }

    /** Whether it is one of the diagnostics that a client names, by range and code. */
    public boolean isAmong(List<Diagnostic> diagnostics) {
        Range shown = diagnostics.isEmpty() ? null : view.places().range(span());
        return diagnostics.stream().anyMatch(d -> d.getRange().equals(shown) && d.getCode() != null && d.getCode().isLeft()
                && d.getCode().getLeft().equals(first.rule().code()));
    }

    public List<Finding> findings() {
        return group.findings();
    }

    /** The codes of its rules, in their order. */
    public List<String> codes() {
        return List.copyOf(findings().stream().map(f -> f.rule().code()).collect(Collectors.toCollection(TreeSet::new)));
    }

    public Diagnostic diagnostic() {
        Diagnostic diagnostic = new Diagnostic(view.places().range(span()), message(), shown(severity()),
                view.say(Message.of("lsp.source")), first.rule().code());
        List<DiagnosticRelatedInformation> related = able("relatedInformation") ? related() : List.of();
        if (!related.isEmpty()) {
            diagnostic.setRelatedInformation(related);
        }
        if (able("codeDescriptionSupport")) {
            page().map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
        }
        tag().filter(tag -> view.session().knows("textDocument.publishDiagnostics.tagSupport.valueSet", tag.getValue()))
                .ifPresent(tag -> diagnostic.setTags(List.of(tag)));
        return diagnostic;
    }

    /** Whether the client supports a member of diagnostics. Newer clients declare it for requested ones, older ones for pushed ones. */
    private boolean able(String what) {
        return view.session().able("textDocument.publishDiagnostics." + what) || view.session().able("textDocument.diagnostic." + what);
    }

    private String message() {
        StringBuilder message = new StringBuilder(view.say(first.message()));
        others().forEach(other -> message.append('\n').append(view.say(Message.of("lsp.also").with("code", other.rule().code())
                .with("message", other.message()))));
        return message.toString();
    }

    private static int byCode(Finding one, Finding other) {
        return one.rule().code().compareTo(other.rule().code());
    }

    private List<Finding> others() {
        return group.findings().stream().filter(f -> f != first).sorted(Problem::byCode).toList();
    }

    /** The places that the first finding names, without addends that are zero, and the places of the other findings. */
    private List<DiagnosticRelatedInformation> related() {
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        first.related().stream().filter(r -> first.expected().isEmpty() || !isZero(r))
                .forEach(r -> related.add(place(r.span(), r.message())));
        others().stream().filter(f -> !f.span().equals(span())).forEach(f -> related.add(place(f.span(), f.message())));
        return related;
    }

    private boolean isZero(Related related) {
        return related.cell().flatMap(this::cell).filter(cell -> cell.value().number().filter(n -> n.signum() != 0).isEmpty()).isPresent();
    }

    private DiagnosticRelatedInformation place(Span span, Message message) {
        return new DiagnosticRelatedInformation(new Location(view.snapshot().uri(), view.places().range(span)), view.say(message));
    }

    private Optional<String> page() {
        String code = first.rule().code();
        return Rules.codes().contains(code) ? PageLinks.rule(code, view, () -> RulePages.page(code, view.session().messages().language())
                .map(RulePages.Page::markdown)) : Optional.empty();
    }

    private Optional<DiagnosticTag> tag() {
        String code = first.rule().code();
        return UNNECESSARY.contains(code) ? Optional.of(DiagnosticTag.Unnecessary)
                : code.equals(OUTDATED_BASIS) ? Optional.of(DiagnosticTag.Deprecated) : Optional.empty();
    }

    private static DiagnosticSeverity shown(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }
}

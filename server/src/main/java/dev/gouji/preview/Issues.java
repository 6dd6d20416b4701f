package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.FindingGroup;
import dev.gouji.lint.Fix;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.surface.Figure;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings of a report as issues, and their effect on its figures. */
final class Issues {

    private final Analysis analysis;
    private final Messages messages;
    private final List<FindingGroup> groups;
    /** The right values of cells. */
    private final Map<CellAddress, BigDecimal> expected = new HashMap<>();
    /** The cells of findings that have their cause in another cell. */
    private final Map<CellAddress, FindingGroup> affected = new HashMap<>();

    Issues(Analysis analysis, List<Finding> findings, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
        this.groups = new ArrayList<>(FindingGroup.of(findings));
        groups.sort(this::worseFirst);
        groups.forEach(this::judge);
    }

    private int worseFirst(FindingGroup one, FindingGroup other) {
        int severity = one.first().severity().compareTo(other.first().severity());
        return severity != 0 ? severity : one.place(analysis.report()).start() - other.place(analysis.report()).start();
    }

    private void judge(FindingGroup group) {
        for (Finding finding : group.findings()) {
            if (finding.cell().isPresent() && finding.cause().isPresent() && !finding.cause().equals(finding.cell())) {
                affected.put(finding.cell().get(), group);
            } else if (finding.cell().isPresent() && finding.expected().isPresent()) {
                expected.put(finding.cell().get(), finding.expected().get());
            }
        }
        group.cause().ifPresent(cause -> repaired(group, cause).ifPresent(number -> expected.put(cause, number)));
    }

    /** The value that the preferred fix writes into the cell of the cause. */
    private Optional<BigDecimal> repaired(FindingGroup group, CellAddress cause) {
        Optional<Cell> cell = analysis.report().cell(cause);
        return cell.isEmpty() ? Optional.empty() : group.first().fixes().stream().filter(Fix::preferred)
                .flatMap(fix -> fix.edits().stream()).filter(edit -> isIn(edit, cell.get()))
                .flatMap(edit -> Figure.read(edit.newText()).value().number().stream()).findFirst();
    }

    private static boolean isIn(Edit edit, Cell cell) {
        return edit.span().equals(cell.span()) || edit.span().isEmpty() && edit.span().start() == cell.insertAt();
    }

    List<Preview.Issue> all() {
        List<Preview.Issue> issues = new ArrayList<>();
        for (FindingGroup group : groups) {
            issues.add(issue(group, issues.size() + 1));
        }
        return List.copyOf(issues);
    }

    private Preview.Issue issue(FindingGroup group, int number) {
        List<String> codes = List.copyOf(new LinkedHashSet<>(group.findings().stream().map(f -> f.rule().code()).toList()));
        List<String> texts = group.findings().stream().map(f -> messages.render(f.message())).toList();
        List<Preview.Proposal> fixes = group.first().fixes().stream()
                .sorted((one, other) -> Boolean.compare(other.preferred(), one.preferred()))
                .map(f -> new Preview.Proposal(messages.render(f.title()), f.preferred())).toList();
        Span span = group.place(analysis.report());
        Optional<CellAddress> cell = group.cause().or(() -> group.first().cell());
        String place = messages.render(analysis.where(span, cell));
        return new Preview.Issue(number, group.first().severity(), codes, span, place, texts, fixes, cell);
    }

    Optional<BigDecimal> expected(CellAddress cell) {
        return Optional.ofNullable(expected.get(cell));
    }

    boolean isAffected(CellAddress cell) {
        return affected.containsKey(cell) && !expected.containsKey(cell);
    }

    /** The numbers of a cell's issues. */
    List<Integer> about(CellAddress cell) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean own = groups.get(i).findings().stream().anyMatch(f -> f.cell().equals(Optional.of(cell)));
            if (own || groups.get(i).cause().equals(Optional.of(cell))) {
                numbers.add(i + 1);
            }
        }
        return List.copyOf(numbers);
    }

    /** The numbers of the issues from one of these rules. */
    List<Integer> of(List<String> codes) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).findings().stream().anyMatch(f -> codes.contains(f.rule().code()))) {
                numbers.add(i + 1);
            }
        }
        return List.copyOf(numbers);
    }
}

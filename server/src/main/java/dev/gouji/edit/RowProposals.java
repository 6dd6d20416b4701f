package dev.gouji.edit;

import dev.gouji.explain.Explainer;
import dev.gouji.explain.Topic;
import dev.gouji.form.FormRow;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes the labels of rows that a table lacks, in a cell before the figures of its row. */
final class RowProposals {

    private final Cursor cursor;
    private final Explainer explainer;

    RowProposals(Cursor cursor, Explainer explainer) {
        this.cursor = cursor;
        this.explainer = explainer;
    }

    List<Proposal> all() {
        return table().stream().flatMap(t -> cell(t).stream().flatMap(cell -> labels(t, cell))).toList();
    }

    /** The table around the line, or the one that ends right before it. */
    private Optional<Table> table() {
        int start = cursor.line().start();
        return cursor.analysis().report().tables().stream()
                .filter(t -> t.span().start() < start && start <= t.span().end() + 2).findFirst();
    }

    /** The typed part of the label; empty if a figure stands before the cursor on its line, or if the cursor is in no cell. */
    private Optional<Span> cell(Table table) {
        boolean figures = table.cells().values().stream()
                .anyMatch(c -> cursor.line().touches(c.span().start()) && c.span().start() < cursor.offset() && !c.isBlank());
        return figures ? Optional.empty() : cursor.analysis().tree().blocks().stream()
                .filter(b -> b.span().start() <= cursor.offset() && cursor.offset() <= b.span().end())
                .filter(b -> b instanceof Block.Row).map(b -> (Block.Row) b).flatMap(r -> r.cells().stream())
                .filter(c -> c.inside().touches(cursor.offset())).map(c -> typed(c.inside())).findFirst();
    }

    private Span typed(Span inside) {
        int start = Math.max(inside.start(), cursor.line().start());
        while (start < cursor.offset() && CharClass.isBlank(cursor.analysis().text().text().charAt(start))) {
            start++;
        }
        return new Span(start, cursor.offset());
    }

    private Stream<Proposal> labels(Table table, Span typed) {
        String words = cursor.analysis().text().at(typed);
        List<String> missing = table.missingRows();
        return table.official().rows().stream().filter(r -> missing.contains(r.id()))
                .filter(r -> r.printed().startsWith(words) || r.label().startsWith(words))
                .map(r -> proposal(table, r, typed, words));
    }

    private Proposal proposal(Table table, FormRow row, Span typed, String words) {
        String label = row.printed();
        return new Proposal(Proposal.Kind.ROW, label, explainer.gist(Topic.Line.ofRow(table.id(), row.id())), typed, label,
                label.startsWith(words) ? label : row.label(), table.id() + ":" + row.id());
    }
}

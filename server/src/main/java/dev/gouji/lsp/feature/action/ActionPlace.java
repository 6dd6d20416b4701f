package dev.gouji.lsp.feature.action;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The place of code actions.
 *
 * @param range the selection or cursor; if an end of it lies in a cell of a table, the whole cell is added
 * @param problems those that touch the range, and those that the client names, wherever they are
 * @param only the kinds of actions that are wanted; empty if all are
 */
record ActionPlace(View view, Span range, List<Problem> problems, List<String> only) {

    private static final int FEW = 5;

    static ActionPlace of(CodeActionParams question, View view) {
        Optional<CodeActionContext> context = Optional.ofNullable(question.getContext());
        List<Diagnostic> named = context.map(CodeActionContext::getDiagnostics).orElse(List.of());
        Span selected = view.places().span(question.getRange());
        Span range = cell(view, selected.start()).to(cell(view, selected.end())).to(selected);
        List<Problem> problems = Problem.of(view).stream().filter(problem -> problem.touches(range) || problem.isAmong(named)).toList();
        return new ActionPlace(view, range, problems, context.map(CodeActionContext::getOnly).orElse(List.of()));
    }

    /** The problems, or none if there are too many: a selection of the whole text would get an endless list of actions. */
    List<Problem> few() {
        return problems.size() <= FEW ? problems : List.of();
    }

    /** Whether the client wants a kind of actions. A wanted kind includes the kinds below it, and the empty kind includes all. */
    boolean wants(String kind) {
        return only.isEmpty() || only.stream().anyMatch(wish -> wish.isEmpty() || kind.equals(wish) || kind.startsWith(wish + "."));
    }

    /** The whole cell at an offset, with its blanks; outside of cells an empty span at the offset. */
    private static Span cell(View view, int offset) {
        return view.analysis().tree().blocks().stream().filter(b -> b.span().touches(offset)).flatMap(ActionPlace::cells)
                .filter(cell -> cell.touches(offset)).findFirst().orElse(new Span(offset, offset));
    }

    private static Stream<Span> cells(Block block) {
        if (block instanceof Block.Row row && (row.cells().size() > 1 || row.cells().get(0).opening() == Block.Opening.TAB)) {
            return row.cells().stream().map(Block.Cell::inside);
        }
        return block instanceof Block.Table table ? table.rows().stream().flatMap(r -> r.cells().stream()).map(Block.TableCell::inside)
                : Stream.empty();
    }
}

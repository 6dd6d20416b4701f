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
 * @param range the selection or cursor; one inside of a cell of a table stands for all of the cell
 * @param problems those that the range meets, and those that the client names wherever they stand
 * @param only the kinds of actions that are wanted; none means all
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

    /** Above this number, no actions for single problems: a selected text would have an endless list. */
    List<Problem> few() {
        return problems.size() <= FEW ? problems : List.of();
    }

    /** A requested kind includes the kinds below it; the empty kind includes all. */
    boolean wants(String kind) {
        return only.isEmpty() || only.stream().anyMatch(wish -> wish.isEmpty() || kind.equals(wish) || kind.startsWith(wish + "."));
    }

    /** The whole cell at an offset, blanks included; the offset itself outside of cells. */
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

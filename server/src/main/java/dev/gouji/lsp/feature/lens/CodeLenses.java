package dev.gouji.lsp.feature.lens;

import dev.gouji.aid.TableGist;
import dev.gouji.aid.Title;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;

/** Code lenses above the title and each table: key figures, the number of problems, and commands. */
public final class CodeLenses extends Query<CodeLensParams, List<CodeLens>> {

    public CodeLenses() {
        super("textDocument/codeLens", CodeLensParams.class, "feature.lens",
                (server, client) -> server.setCodeLensProvider(new CodeLensOptions(false)));
    }

    @Override
    public Optional<List<CodeLens>> answer(CodeLensParams question, View view) {
        List<CodeLens> lenses = new ArrayList<>();
        addReport(view, lenses);
        view.report().tables().forEach(table -> addTable(table, view, lenses));
        return Optional.of(lenses);
    }

    private static void addReport(View view, List<CodeLens> lenses) {
        int start = Title.of(view.snapshot().text(), view.report().masthead()).start();
        Span title = new Span(start, start);
        addText(view.report().tables().stream().map(table -> TableGist.of(table, view.session().messages())).filter(gist -> !gist.isEmpty())
                .collect(Collectors.joining(" · ")), title, view, lenses);
        addText(ProblemCount.of(view).text(view), title, view, lenses);
        addCommands(LensCommands.onReport(view), title, view, lenses);
    }

    private static void addTable(Table table, View view, List<CodeLens> lenses) {
        Span start = new Span(table.span().start(), table.span().start());
        addText(TableGist.of(table, view.session().messages()), start, view, lenses);
        ProblemCount problems = ProblemCount.in(table.span(), view);
        addText(problems.isNone() ? "" : problems.text(view), start, view, lenses);
        addCommands(LensCommands.onTable(table, view), start, view, lenses);
    }

    /** Editors show a lens as plain text if the name of its command is empty. */
    private static void addText(String text, Span at, View view, List<CodeLens> lenses) {
        if (!text.isEmpty()) {
            lenses.add(new CodeLens(view.places().range(at), new Command(text, ""), null));
        }
    }

    private static void addCommands(List<Command> commands, Span at, View view, List<CodeLens> lenses) {
        commands.forEach(command -> lenses.add(new CodeLens(view.places().range(at), command, null)));
    }
}

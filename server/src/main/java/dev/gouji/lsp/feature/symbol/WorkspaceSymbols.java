package dev.gouji.lsp.feature.symbol;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.kind.Survey;
import dev.gouji.lsp.feature.kind.Sweep;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;

/** Finds reports by body and year, and their sections. */
public final class WorkspaceSymbols extends Survey<WorkspaceSymbolParams, WorkspaceSymbol> {

    public WorkspaceSymbols() {
        super("workspace/symbol", WorkspaceSymbolParams.class, "feature.symbols", (server, client) ->
                server.setWorkspaceSymbolProvider(true));
    }

    @Override
    public Sweep.Search<WorkspaceSymbol> search(WorkspaceSymbolParams question, Session session) {
        return new ReportSymbols(question.getQuery() == null ? "" : question.getQuery(), session)::in;
    }
}

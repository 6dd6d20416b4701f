package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Pushes findings to the client. Every editor supports that. */
public final class Push implements Outlet {

    private final Consumer<PublishDiagnosticsParams> client;
    /** The URIs of the open documents and the files whose findings the client has. */
    private final Set<String> published = new HashSet<>();

    public Push(Consumer<PublishDiagnosticsParams> client) {
        this.client = client;
    }

    @Override
    public void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics) {
        boolean news = !diagnostics.isEmpty() || report && open || published.contains(snapshot.uri());
        if (news) {
            PublishDiagnosticsParams params = new PublishDiagnosticsParams(snapshot.uri(), diagnostics);
            if (open) {
                params.setVersion(snapshot.version());
                published.add(snapshot.uri());
            } else if (diagnostics.isEmpty()) {
                published.remove(snapshot.uri());
            } else {
                published.add(snapshot.uri());
            }
            client.accept(params);
        }
    }

    @Override
    public boolean revises() {
        return true;
    }

    @Override
    public void gone(String uri) {
        if (published.remove(uri)) {
            client.accept(new PublishDiagnosticsParams(uri, List.of()));
        }
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Related;
import dev.gouji.lint.Severity;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;

/** The findings, sent unasked after each edit: the only way that every editor understands. */
public final class Diagnostics implements Feature {

    @Override
    public String method() {
        return "textDocument/publishDiagnostics";
    }

    @Override
    public Message description() {
        return Message.of("feature.diagnostics");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        // Diagnostics that the server sends by itself are not announced.
    }

    /** All findings of one state of a document. */
    public static PublishDiagnosticsParams of(View view) {
        List<Diagnostic> diagnostics = view.analysis().findings().stream().map(f -> diagnostic(f, view)).toList();
        return new PublishDiagnosticsParams(view.snapshot().uri(), diagnostics, view.snapshot().version());
    }

    static Diagnostic diagnostic(Finding finding, View view) {
        Diagnostic diagnostic = new Diagnostic(view.places().range(finding.span()), view.say(finding.message()),
                severity(finding.severity()), view.say(Message.of("lsp.source")), finding.rule().code());
        if (view.session().relatedInformation() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream().map(r -> related(r, view)).toList());
        }
        return diagnostic;
    }

    private static DiagnosticRelatedInformation related(Related related, View view) {
        Location location = new Location(view.snapshot().uri(), view.places().range(related.span()));
        return new DiagnosticRelatedInformation(location, view.say(related.message()));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }
}

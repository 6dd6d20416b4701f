package dev.gouji.lsp.feature.diagnostic;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** The diagnostics of a document. */
public final class Diagnostics {

    /** The most diagnostics that are sent: a text of a megabyte may have thousands, which no editor shows well. */
    static final int MOST = 1_000;

    private Diagnostics() {
    }

    /** All problems. If there are too many, the worst in the order of the text, and a last diagnostic with the number of the others. */
    public static List<Diagnostic> of(View view) {
        List<Problem> problems = Problem.of(view);
        if (problems.size() <= MOST) {
            return problems.stream().map(Problem::diagnostic).toList();
        }
        List<Problem> worst = problems.stream().sorted((one, other) -> one.severity().compareTo(other.severity())).limit(MOST - 1L)
                .sorted((one, other) -> one.span().start() - other.span().start()).toList();
        List<Diagnostic> shown = new ArrayList<>(worst.stream().map(Problem::diagnostic).toList());
        shown.add(whole(view, Message.of("lsp.more").with("count", problems.size() - shown.size()), DiagnosticSeverity.Information));
        return List.copyOf(shown);
    }

    /** One diagnostic for a text that was opened in the wrong encoding. */
    public static List<Diagnostic> garbled(View view, String path) {
        return notRead(view, "lsp.encoding", path);
    }

    /** One diagnostic for a file that is named as a report but cannot be read. */
    public static List<Diagnostic> unread(View view, String path) {
        return notRead(view, "lsp.unread", path);
    }

    private static List<Diagnostic> notRead(View view, String key, String path) {
        Diagnostic diagnostic = whole(view, Message.of(key).with("name", FileNames.name(path)), DiagnosticSeverity.Error);
        diagnostic.setCode("GJ001");
        return List.of(diagnostic);
    }

    /** A diagnostic about the whole document, which is shown on its first line. */
    private static Diagnostic whole(View view, Message message, DiagnosticSeverity severity) {
        Span first = view.snapshot().text().lines().span(0);
        return new Diagnostic(view.places().range(first), view.say(message), severity, view.say(Message.of("lsp.source")));
    }
}

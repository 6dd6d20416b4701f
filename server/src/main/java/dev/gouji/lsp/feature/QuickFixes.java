package dev.gouji.lsp.feature;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.View;
import dev.gouji.message.Message;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The repairs of the findings at a place. Each carries its edit, since not every client asks a second time for it. */
final class QuickFixes implements Query<CodeActionParams, List<CodeAction>> {

    @Override
    public String method() {
        return "textDocument/codeAction";
    }

    @Override
    public Message description() {
        return Message.of("feature.quickfix");
    }

    @Override
    public void announce(ServerCapabilities capabilities, Session session) {
        if (session.codeActions()) {
            capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        }
    }

    @Override
    public Class<CodeActionParams> question() {
        return CodeActionParams.class;
    }

    @Override
    public TextDocumentIdentifier document(CodeActionParams question) {
        return question.getTextDocument();
    }

    @Override
    public boolean perishable() {
        return true;
    }

    /** The fixes of the findings that the range touches; one that several findings share stands once, with all of them. */
    @Override
    public Optional<List<CodeAction>> answer(CodeActionParams question, View view) {
        if (!view.session().codeActions() || !isWanted(question.getContext())) {
            return Optional.of(List.of());
        }
        Span range = view.places().span(question.getRange());
        Map<Repair, List<Finding>> repairs = new LinkedHashMap<>();
        for (Finding finding : view.analysis().findings()) {
            if (finding.span().start() <= range.end() && range.start() <= finding.span().end()) {
                finding.fixes().forEach(fix -> repairs.computeIfAbsent(Repair.of(fix, view), r -> new ArrayList<>(1)).add(finding));
            }
        }
        return Optional.of(repairs.entrySet().stream().map(e -> action(e.getKey(), e.getValue(), view)).toList());
    }

    /** A fix as the user sees it: what reads the same and does the same is the same. */
    private record Repair(String title, boolean preferred, List<Edit> edits) {

        static Repair of(Fix fix, View view) {
            return new Repair(view.say(fix.title()), fix.preferred(), fix.edits());
        }
    }

    /** No wish means all kinds; a wish for a kind means the kinds below it as well, and the empty one is above all. */
    private static boolean isWanted(CodeActionContext context) {
        List<String> only = context == null || context.getOnly() == null ? List.of() : context.getOnly();
        return only.isEmpty() || only.contains(CodeActionKind.QuickFix) || only.contains(CodeActionKind.Empty);
    }

    private static CodeAction action(Repair repair, List<Finding> findings, View view) {
        CodeAction action = new CodeAction(repair.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(findings.stream().map(f -> Diagnostics.diagnostic(f, view)).toList());
        action.setEdit(edit(repair, view));
        if (repair.preferred()) {
            action.setIsPreferred(true);
        }
        return action;
    }

    private static WorkspaceEdit edit(Repair repair, View view) {
        String uri = view.snapshot().uri();
        List<TextEdit> edits = repair.edits().stream()
                .map(e -> new TextEdit(view.places().range(e.span()), e.newText())).toList();
        if (!view.session().documentChanges()) {
            return new WorkspaceEdit(Map.of(uri, edits));
        }
        var version = new VersionedTextDocumentIdentifier(uri, view.snapshot().version());
        TextDocumentEdit change = new TextDocumentEdit(version, edits.stream().map(QuickFixes::plain).toList());
        return new WorkspaceEdit(List.of(Either.forLeft(change)));
    }

    private static Either<TextEdit, SnippetTextEdit> plain(TextEdit edit) {
        return Either.forLeft(edit);
    }
}

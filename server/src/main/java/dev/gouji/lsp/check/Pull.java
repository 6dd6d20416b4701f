package dev.gouji.lsp.check;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.settings.ReportNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReportKind;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;

/** Keeps findings until the client requests them. */
public final class Pull implements Outlet {

    /** @param id new whenever the findings change, so that equal ids mean equal findings */
    private record Result(String id, boolean open, boolean report, List<Diagnostic> diagnostics) {
    }

    private final Map<String, Result> results = new LinkedHashMap<>();
    /** Documents that were closed or whose text was lost, and of which the client was not yet told that nothing is known of them. */
    private final Set<String> left = new LinkedHashSet<>();
    private final Optional<Runnable> refresh;
    private int lastId;

    /** @param refresh makes the client request diagnostics again; empty if it does not support that */
    public Pull(Optional<Runnable> refresh) {
        this.refresh = refresh;
    }

    /**
     * Makes the client request diagnostics again whenever the findings of an open document have changed, even by an edit of that
     * document: vscode-languageclient 9 sends no request after an edit if the language of the document was changed while it was open.
     */
    @Override
    public void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics) {
        Result before = results.get(snapshot.uri());
        left.remove(snapshot.uri());
        if (before == null || before.open() != open || before.report() != report || !before.diagnostics().equals(diagnostics)) {
            results.put(snapshot.uri(), new Result(String.valueOf(++lastId), open, report, diagnostics));
            if (before != null && open && before.open()) {
                refresh.ifPresent(Runnable::run);
            }
        } else {
            results.put(snapshot.uri(), new Result(before.id(), open, report, diagnostics));
        }
    }

    @Override
    public boolean revises() {
        return refresh.isPresent();
    }

    @Override
    public void gone(String uri) {
        Result before = results.remove(uri);
        if (before != null && before.open()) {
            left.add(uri);
        }
    }

    /**
     * A full report on one document, or an unchanged one.
     *
     * @param previousId of the findings that the client has; empty if it has none
     */
    public Object document(String uri, Optional<String> previousId) {
        Result result = results.get(uri);
        if (result != null && previousId.equals(Optional.of(result.id()))) {
            return new RelatedUnchangedDocumentDiagnosticReport(result.id());
        }
        return report(Optional.ofNullable(result));
    }

    /**
     * The files that are not open and whose findings have changed, as far as they are checked. The client sends this request every
     * two seconds, so unchanged files are left out. A report without findings is listed once, so that the client knows that it was
     * checked, and so is a file that is named as a report and is none. A file that is open under another spelling of its URI counts as
     * open. vscode-languageclient 9 keeps the findings of a document that is closed until this answer says that it has none, so each
     * such document is listed once.
     *
     * @param previousIds of the findings that the client has
     */
    public List<Map<String, Object>> workspace(List<PreviousResultId> previousIds) {
        Map<String, String> ids = new LinkedHashMap<>();
        previousIds.forEach(previous -> ids.put(inOneSpelling(previous.getUri()), previous.getValue()));
        List<Map<String, Object>> changed = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<String> open = new HashSet<>();
        results.forEach((uri, result) -> (result.open() ? open : known).add(inOneSpelling(uri)));
        known.addAll(open);
        results.forEach((uri, result) -> {
            String spelled = inOneSpelling(uri);
            boolean news = !result.id().equals(ids.get(spelled))
                    && (ids.containsKey(spelled) || result.report() || !result.diagnostics().isEmpty()
                    || isNamedAsReport(uri));
            if (!open.contains(spelled) && news) {
                changed.add(report(uri, Optional.of(result)));
            }
        });
        ids.keySet().stream().filter(uri -> !known.contains(uri)).forEach(uri -> changed.add(report(uri, Optional.empty())));
        left.stream().filter(uri -> !ids.containsKey(inOneSpelling(uri)) && !known.contains(inOneSpelling(uri)))
                .forEach(uri -> changed.add(report(uri, Optional.empty())));
        left.clear();
        return changed;
    }

    private static boolean isNamedAsReport(String uri) {
        return DocumentUri.path(uri).map(FileNames::name).filter(ReportNames::isNamedAsReport).isPresent();
    }

    /** The URI in the server's spelling: a client may escape the brackets of the folder {@code 年报 (1)} where the server did not. */
    private static String inOneSpelling(String uri) {
        return DocumentUri.path(uri).map(DocumentUri::of).orElse(uri);
    }

    /** A map, since LSP4J's type omits an absent version, which must be null in the protocol. */
    private static Map<String, Object> report(String uri, Optional<Result> result) {
        Map<String, Object> report = report(result);
        report.put("uri", uri);
        report.put("version", null);
        return report;
    }

    /** Beside the members of the protocol it has {@code isReport} for a text that is none (CONTRACT.md). */
    private static Map<String, Object> report(Optional<Result> result) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", DocumentDiagnosticReportKind.Full);
        result.ifPresent(r -> report.put("resultId", r.id()));
        report.put("items", result.map(Result::diagnostics).orElse(List.of()));
        result.filter(r -> !r.report()).ifPresent(r -> report.put("isReport", false));
        return report;
    }
}

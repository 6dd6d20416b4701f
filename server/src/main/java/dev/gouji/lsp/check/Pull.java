package dev.gouji.lsp.check;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentDiagnosticReportKind;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;

/** Keeps findings until the client requests them. */
public final class Pull implements Outlet {

    /** @param id unique for these findings: equal ids mean equal findings */
    private record Result(String id, boolean open, boolean report, List<Diagnostic> diagnostics) {
    }

    private final Map<String, Result> results = new LinkedHashMap<>();
    private final Optional<Runnable> refresh;
    private int made;

    /** @param refresh makes the client request again; empty if it does not support that */
    public Pull(Optional<Runnable> refresh) {
        this.refresh = refresh;
    }

    /**
     * Makes the client ask whenever the findings of an open document have changed, even by its own edit: vscode-languageclient 9
     * does not ask after edits of a document whose language was changed while it was open.
     */
    @Override
    public void found(Snapshot snapshot, boolean open, boolean report, List<Diagnostic> diagnostics) {
        Result before = results.get(snapshot.uri());
        if (before == null || before.open() != open || !before.diagnostics().equals(diagnostics)) {
            results.put(snapshot.uri(), new Result(String.valueOf(++made), open, report, diagnostics));
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
        results.remove(uri);
    }

    /** The findings of one document, or that they are unchanged. */
    public Object document(String uri, Optional<String> had) {
        Result result = results.get(uri);
        if (result != null && had.equals(Optional.of(result.id()))) {
            return new RelatedUnchangedDocumentDiagnosticReport(result.id());
        }
        RelatedFullDocumentDiagnosticReport report =
                new RelatedFullDocumentDiagnosticReport(result == null ? List.of() : result.diagnostics());
        if (result != null) {
            report.setResultId(result.id());
        }
        return report;
    }

    /**
     * What has changed in the files that are not open, as far as they have been checked. The client asks again every two
     * seconds, so those that have not changed are left out; a report in which nothing was found is named once, so that the
     * client knows that it was checked. A file that is open under another spelling is open: what lies on the disk is older.
     */
    public List<Map<String, Object>> workspace(List<PreviousResultId> had) {
        Map<String, String> ids = new LinkedHashMap<>();
        had.forEach(previous -> ids.put(inOneSpelling(previous.getUri()), previous.getValue()));
        List<Map<String, Object>> changed = new ArrayList<>();
        Set<String> here = new HashSet<>();
        Set<String> open = new HashSet<>();
        results.forEach((uri, result) -> (result.open() ? open : here).add(inOneSpelling(uri)));
        here.addAll(open);
        results.forEach((uri, result) -> {
            String known = inOneSpelling(uri);
            boolean news = !result.id().equals(ids.get(known))
                    && (ids.containsKey(known) || result.report() || !result.diagnostics().isEmpty());
            if (!open.contains(known) && news) {
                changed.add(report(uri, Optional.of(result)));
            }
        });
        ids.keySet().stream().filter(uri -> !here.contains(uri)).forEach(uri -> changed.add(report(uri, Optional.empty())));
        return changed;
    }

    /** Clients write the brackets of a folder {@code 年报 (1)} with percent signs, whichever way the server wrote it. */
    private static String inOneSpelling(String uri) {
        return DocumentUri.path(uri).map(DocumentUri::of).orElse(uri);
    }

    /** Written out, since LSP4J omits an absent version and the protocol requires null. */
    private static Map<String, Object> report(String uri, Optional<Result> result) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", DocumentDiagnosticReportKind.Full);
        report.put("uri", uri);
        report.put("version", null);
        result.ifPresent(r -> report.put("resultId", r.id()));
        report.put("items", result.map(Result::diagnostics).orElse(List.of()));
        return report;
    }
}

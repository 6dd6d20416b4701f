package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roll;
import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.Review;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Judges all known reports again, one at a time in the order of their names, so that other work can run in between. */
final class Reviewing<R> {

    private final PendingRequest pending;
    private final Review.Collector<R> collector;
    private final CheckContext checking;
    private final Requests requests;
    private final Notices notices;
    private final Progress progress;
    private final Deque<String> files = new ArrayDeque<>();
    private List<String> roots = List.of();
    private List<Roll> rolls = List.of();
    private int total;

    /** A judged report with its findings. */
    private record Reviewed(Analysis analysis, List<Finding> findings) {
    }

    private Reviewing(PendingRequest pending, Review.Collector<R> collector, JsonValue params, CheckContext checking, Requests requests, Notices notices, Client client) {
        this.pending = pending;
        this.collector = collector;
        this.checking = checking;
        this.requests = requests;
        this.notices = notices;
        this.progress = Progress.requested(client, checking.host(), checking.session(), params.member("workDoneToken"), Message.of("lsp.checking"));
    }

    static <R> void begin(PendingRequest pending, Review.Collector<R> collector, JsonValue params, CheckContext checking, Requests requests, Notices notices,
                          Client client) {
        Reviewing<R> reviewing = new Reviewing<>(pending, collector, params, checking, requests, notices, client);
        Work.begin(pending, requests, checking.agenda(), notices, (lookup, interest) -> reviewing.list(lookup), listed -> reviewing.next());
    }

    private Optional<Object> list(Lookup lookup) {
        roots = checking.workspace().folders().roots(lookup);
        rolls = checking.workspace().rolls(lookup);
        TreeSet<String> paths = new TreeSet<>(checking.documents().paths());
        roots.forEach(root -> paths.addAll(checking.workspace().folders().root(root).files(lookup)));
        files.clear();
        files.addAll(paths);
        total = files.size();
        return Optional.empty();
    }

    private void next() {
        if (!requests.isOpen(pending) || files.isEmpty()) {
            progress.end();
            requests.answer(pending, collector.end(rolls));
            return;
        }
        String path = files.poll();
        progress.at(total - files.size(), total);
        Optional<Snapshot> open = checking.documents().uriOf(path).flatMap(checking.documents()::newest);
        if (open.isPresent()) {
            judge(path, open.get());
        } else {
            checking.reads().read(FileRef.anywhere(path), true, read -> checking.agenda().add(Agenda.Urgency.BACKGROUND,
                    () -> judge(path, Snapshot.of(DocumentUri.of(path), 0, new SourceText(read.text())))));
        }
    }

    private void judge(String path, Snapshot snapshot) {
        Work.<Reviewed>begin(pending, requests, checking.agenda(), notices, (lookup, interest) -> snapshot.analysis().report().recognised()
                ? checking.judge().judge(snapshot, Optional.empty(), lookup).filter(judged -> judged.garbled().isEmpty())
                        .map(judged -> judged.snapshot().analysis()).map(judged -> new Reviewed(judged, judged.findings(interest)))
                : Optional.empty(), reviewed -> {
            reviewed.ifPresent(report -> collector.add(shown(path), report.analysis(), report.findings()));
            next();
        });
    }

    /** Relative to the workspace folder of the file, if there is one. */
    private String shown(String path) {
        return roots.stream().filter(root -> FileNames.isBelow(root, path)).findFirst().map(root -> FileNames.relative(root, path)).orElse(path);
    }
}

package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Cancellation;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.check.Judged;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.kind.FindingsSurvey;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Judges all known reports again, one at a time in the order of their names. */
final class JudgingAll {

    private final PendingRequest pending;
    private final FindingsSurvey.Collector collector;
    private final CheckContext checking;
    private final Answering answering;
    private final Requests requests;
    private final FileTurns turns;
    private final TreeSet<String> paths = new TreeSet<>();
    private List<String> roots = List.of();
    private List<Roster> rosters = List.of();

    private JudgingAll(PendingRequest pending, FindingsSurvey.Collector collector, JsonValue params, CheckContext checking,
            Answering answering) {
        this.pending = pending;
        this.collector = collector;
        this.checking = checking;
        this.answering = answering;
        this.requests = answering.requests();
        this.turns = new FileTurns(pending, params, Message.of("lsp.checking"), checking, answering);
    }

    static void begin(PendingRequest pending, FindingsSurvey.Collector collector, JsonValue params, CheckContext checking,
            Answering answering) {
        JudgingAll judging = new JudgingAll(pending, collector, params, checking, answering);
        Work.begin(pending, answering, (lookup, cancellation) -> judging.list(lookup), listed -> judging.judge());
    }

    private Optional<Object> list(Lookup lookup) {
        roots = checking.workspace().folders().roots(lookup);
        rosters = checking.workspace().rosters(lookup);
        paths.clear();
        paths.addAll(checking.documents().paths());
        roots.forEach(root -> paths.addAll(checking.workspace().folders().root(root).files(lookup)));
        return Optional.empty();
    }

    private void judge() {
        turns.begin(paths, this::take, () -> requests.answer(pending, collector.end(rosters)));
    }

    private void take(String path, Runnable next) {
        Optional<Snapshot> open = checking.documents().uriOf(path).flatMap(checking.documents()::newest);
        if (open.isPresent()) {
            judge(path, open.get(), next);
        } else {
            turns.read(path, read -> judge(path, read, next));
        }
    }

    private void judge(String path, FileRead read, Runnable next) {
        if (checking.isUnreadReport(path, read)) {
            collector.unread(unread("lsp.unread", path));
            next.run();
        } else {
            judge(path, Snapshot.of(DocumentUri.of(path), 0, new SourceText(read.text())), next);
        }
    }

    private void judge(String path, Snapshot snapshot, Runnable next) {
        Work.<Consumer<FindingsSurvey.Collector>>begin(pending, answering,
                (lookup, cancellation) -> checking.judge().judge(snapshot, Optional.empty(), lookup)
                        .flatMap(judged -> result(path, judged, cancellation)),
                result -> {
                    result.ifPresent(add -> add.accept(collector));
                    next.run();
                });
    }

    /** Adds a document to the collector; empty if it is not a report. */
    private Optional<Consumer<FindingsSurvey.Collector>> result(String path, Judged judged, Cancellation cancellation) {
        if (judged.garbled().isPresent()) {
            return Optional.of(to -> to.unread(unread("lsp.encoding", path)));
        }
        Analysis analysis = judged.snapshot().analysis();
        if (!analysis.report().recognised()) {
            return Optional.empty();
        }
        List<Finding> findings = analysis.findings(cancellation);
        return Optional.of(to -> to.add(shown(path), analysis, findings));
    }

    private Message unread(String key, String path) {
        return Message.of(key).with("name", shown(path));
    }

    /** The path for users: relative to the workspace folder that holds the file, if one does. */
    private String shown(String path) {
        return roots.stream().filter(root -> FileNames.isBelow(root, path)).findFirst().map(root -> FileNames.relative(root, path))
                .orElse(path);
    }
}

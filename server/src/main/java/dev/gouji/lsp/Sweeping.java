package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.Sweep;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through the other open documents and the files of the workspace, one at a time, so that others are served meanwhile. */
final class Sweeping<T> {

    /** A workspace with more files is no folder of reports; the first ones must do. */
    private static final int MOST = 2_000;

    private final PendingRequest pending;
    private final Sweep.Search<T> search;
    private final CheckContext checking;
    private final Requests requests;
    private final Client client;
    private final Notices notices;
    private final JsonValue partial;
    private final Progress progress;
    private final List<T> found = new ArrayList<>();
    private final Deque<String> files = new ArrayDeque<>();
    private int total;

    private Sweeping(PendingRequest pending, Sweep.Search<T> search, JsonValue params, CheckContext checking, Requests requests, Notices notices, Client client) {
        this.pending = pending;
        this.search = search;
        this.checking = checking;
        this.requests = requests;
        this.notices = notices;
        this.client = client;
        this.partial = params.member("partialResultToken");
        this.progress = Progress.requested(client, checking.host(), checking.session(), params.member("workDoneToken"), Message.of("lsp.searching"));
    }

    /** @param document the one that the question is about, if any */
    static <T> void begin(PendingRequest pending, Sweep.Found<T> here, Optional<String> document, JsonValue params, CheckContext checking, Requests requests,
                          Notices notices, Client client) {
        if (here.elsewhere().isEmpty()) {
            requests.answer(pending, here.here().isEmpty() ? null : here.here());
            return;
        }
        Sweeping<T> sweeping = new Sweeping<>(pending, here.elsewhere().get(), params, checking, requests, notices, client);
        sweeping.add(here.here());
        Work.begin(pending, requests, checking.agenda(), notices, (lookup, interest) -> sweeping.list(lookup), listed -> {
            checking.documents().uris().stream().filter(uri -> !document.equals(Optional.of(uri))).sorted()
                    .flatMap(uri -> checking.documents().newest(uri).stream()).forEach(sweeping::search);
            sweeping.next();
        });
    }

    private Optional<Object> list(Lookup lookup) {
        files.clear();
        for (String root : checking.workspace().folders().roots(lookup)) {
            checking.workspace().folders().root(root).files(lookup).stream().filter(checking::canShow).forEach(files::add);
        }
        files.removeAll(checking.documents().paths());
        while (files.size() > MOST) {
            files.removeLast();
        }
        total = files.size();
        return Optional.empty();
    }

    private void search(Snapshot snapshot) {
        add(search.in(snapshot.uri(), snapshot.analysis()));
    }

    /** Found things are sent as they come to a client that takes them so. */
    private void add(List<T> more) {
        if (partial.isNull()) {
            found.addAll(more);
        } else if (!more.isEmpty()) {
            client.notify("$/progress", Map.of("token", partial, "value", more));
        }
    }

    private void next() {
        if (!requests.isOpen(pending) || files.isEmpty()) {
            progress.end();
            requests.answer(pending, found.isEmpty() && partial.isNull() ? null : found);
            return;
        }
        String path = files.poll();
        progress.at(total - files.size(), total);
        checking.reads().read(FileRef.anywhere(path), true,
                read -> checking.agenda().add(Agenda.Urgency.BACKGROUND, () -> read(path, read)));
    }

    private void read(String path, FileRead read) {
        if (read.isText() && requests.isOpen(pending)) {
            try {
                add(search.in(DocumentUri.of(path), new Analysis(new SourceText(read.text()), Settings.DEFAULT)));
            } catch (RuntimeException | Error e) {
                notices.failed(pending.method(), e);
            }
        }
        next();
    }
}

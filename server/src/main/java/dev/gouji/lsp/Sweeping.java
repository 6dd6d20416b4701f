package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.check.Bench;
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

    private final Asked asked;
    private final Sweep.Search<T> search;
    private final Bench bench;
    private final Requests requests;
    private final Client client;
    private final Notices notices;
    private final JsonValue partial;
    private final Progress progress;
    private final List<T> found = new ArrayList<>();
    private final Deque<String> files = new ArrayDeque<>();
    private int total;

    private Sweeping(Asked asked, Sweep.Search<T> search, JsonValue params, Bench bench, Requests requests, Notices notices, Client client) {
        this.asked = asked;
        this.search = search;
        this.bench = bench;
        this.requests = requests;
        this.notices = notices;
        this.client = client;
        this.partial = params.member("partialResultToken");
        this.progress = Progress.asked(client, bench.host(), bench.session(), params.member("workDoneToken"), Message.of("lsp.searching"));
    }

    /** @param document the one that was asked about, where one was */
    static <T> void begin(Asked asked, Sweep.Found<T> here, Optional<String> document, JsonValue params, Bench bench, Requests requests,
                          Notices notices, Client client) {
        if (here.elsewhere().isEmpty()) {
            requests.answer(asked, here.here().isEmpty() ? null : here.here());
            return;
        }
        Sweeping<T> sweeping = new Sweeping<>(asked, here.elsewhere().get(), params, bench, requests, notices, client);
        sweeping.add(here.here());
        Work.begin(asked, requests, bench.agenda(), notices, (lookup, interest) -> sweeping.list(lookup), listed -> {
            bench.documents().uris().stream().filter(uri -> !document.equals(Optional.of(uri))).sorted()
                    .flatMap(uri -> bench.documents().newest(uri).stream()).forEach(sweeping::search);
            sweeping.next();
        });
    }

    private Optional<Object> list(Lookup lookup) {
        files.clear();
        for (String root : bench.surroundings().folders().roots(lookup)) {
            files.addAll(bench.surroundings().folders().root(root).files(lookup));
        }
        files.removeAll(bench.documents().paths());
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
        if (!requests.isOpen(asked) || files.isEmpty()) {
            progress.end();
            requests.answer(asked, found.isEmpty() && partial.isNull() ? null : found);
            return;
        }
        String path = files.poll();
        progress.at(total - files.size(), total);
        bench.reads().read(FileRef.anywhere(path), true,
                read -> bench.agenda().add(Agenda.Urgency.BACKGROUND, () -> read(path, read)));
    }

    private void read(String path, FileRead read) {
        if (read.isText() && requests.isOpen(asked)) {
            try {
                add(search.in(DocumentUri.of(path), new Analysis(new SourceText(read.text()), Settings.DEFAULT)));
            } catch (RuntimeException | Error e) {
                notices.failed(asked.method(), e);
            }
        }
        next();
    }
}

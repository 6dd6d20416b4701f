package dev.gouji.lsp;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.feature.kind.Sweep;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Searches the other open documents at once, and then the files of the workspace one at a time. */
final class Sweeping<T> {

    /** The most files that are searched: a folder with more is hardly one of reports. */
    private static final int MOST = 2_000;

    private final PendingRequest pending;
    private final Sweep.Search<T> search;
    private final CheckContext checking;
    private final Answering answering;
    private final Requests requests;
    private final JsonValue partial;
    private final FileTurns turns;
    private final List<T> found = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();

    private Sweeping(PendingRequest pending, Sweep.Search<T> search, JsonValue params, CheckContext checking,
            Answering answering) {
        this.pending = pending;
        this.search = search;
        this.checking = checking;
        this.answering = answering;
        this.requests = answering.requests();
        this.partial = params.member("partialResultToken");
        this.turns = new FileTurns(pending, params, Message.of("lsp.searching"), checking, answering);
    }

    /** @param document the document of the request, if any */
    static <T> void begin(PendingRequest pending, Sweep.Found<T> here, Optional<String> document, JsonValue params, CheckContext checking,
            Answering answering) {
        if (here.elsewhere().isEmpty()) {
            answering.requests().answer(pending, here.here().isEmpty() ? null : here.here());
            return;
        }
        Sweeping<T> sweeping = new Sweeping<>(pending, here.elsewhere().get(), params, checking, answering);
        sweeping.add(here.here());
        Work.begin(pending, answering, (lookup, cancellation) -> sweeping.list(lookup), listed -> {
            checking.documents().uris().stream().filter(uri -> !document.equals(Optional.of(uri))).sorted()
                    .flatMap(uri -> checking.documents().newest(uri).stream()).forEach(sweeping::search);
            sweeping.turns.begin(sweeping.files.stream().limit(MOST).toList(), sweeping::take, sweeping::answer);
        });
    }

    private Optional<Object> list(Lookup lookup) {
        files.clear();
        for (String root : checking.workspace().folders().roots(lookup)) {
            checking.workspace().folders().root(root).files(lookup).stream().filter(checking::canShow).forEach(files::add);
        }
        files.removeAll(checking.documents().paths());
        return Optional.empty();
    }

    private void search(Snapshot snapshot) {
        add(search.in(snapshot.uri(), snapshot.analysis()));
    }

    /** Sends the results at once if the client accepts partial results. */
    private void add(List<T> more) {
        if (partial.isNull()) {
            found.addAll(more);
        } else if (!more.isEmpty()) {
            answering.client().notify("$/progress", Map.of("token", partial, "value", more));
        }
    }

    private void answer() {
        requests.answer(pending, found.isEmpty() && partial.isNull() ? null : found);
    }

    private void take(String path, Runnable next) {
        turns.read(path, read -> {
            if (read.isText() && requests.isOpen(pending)) {
                search(path, read);
            }
            next.run();
        });
    }

    private void search(String path, FileRead read) {
        try {
            add(search.in(DocumentUri.of(path), new Analysis(new SourceText(read.text()), Settings.DEFAULT)));
        } catch (RuntimeException | Error e) {
            answering.notices().failed(pending.method(), e);
        }
    }
}

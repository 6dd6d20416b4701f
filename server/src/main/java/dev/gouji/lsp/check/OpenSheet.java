package dev.gouji.lsp.check;

import dev.gouji.analysis.Interest;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.Diagnostics;
import dev.gouji.lsp.folder.Dependent;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.folder.MountedTexts;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/** An open document and its checks. */
final class OpenSheet implements Dependent {

    /** What the client has of it. */
    private record Shown(int version, List<Diagnostic> diagnostics) {

        boolean isSame(Shown other) {
            return version == other.version && diagnostics.equals(other.diagnostics);
        }
    }

    private final String uri;
    private final Bench bench;
    private final List<Runnable> waiting = new ArrayList<>();
    private Lookup lookup = new Lookup(this);
    private Optional<Judged> judged = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean planned;
    private boolean settling;
    private boolean garbled;
    private boolean ended;
    private int edits;

    OpenSheet(String uri, Bench bench) {
        this.uri = uri;
        this.bench = bench;
    }

    /** Where an edit has just come, its own check is soon enough. */
    @Override
    public void changed() {
        if (!settling) {
            checkNow();
        }
    }

    void checkNow() {
        if (!planned) {
            planned = true;
            bench.agenda().add(Agenda.Urgency.CHECK, this::check);
        }
    }

    /** Checks once nothing was edited for so many milliseconds. */
    void settle(int milliseconds) {
        int edit = ++edits;
        settling = true;
        bench.host().later(milliseconds, () -> {
            if (edit == edits) {
                settling = false;
                checkNow();
            }
        });
    }

    /** Runs a task when the newest text has been checked, or cannot be. */
    void whenChecked(Runnable task) {
        waiting.add(task);
        checkNow();
    }

    void end() {
        ended = true;
        lookup.end();
        runWaiting();
    }

    /** The newest state as it is to be judged; empty where too little is known yet. */
    Optional<Judged> judge(Snapshot snapshot, Lookup asker) {
        Optional<Judged> now = bench.judge().judge(snapshot, judged, asker);
        if (now.isPresent() && bench.documents().isNewest(snapshot)) {
            judged = now;
        }
        return now;
    }

    private void check() {
        planned = false;
        Optional<Snapshot> newest = bench.documents().newest(uri);
        if (ended || newest.isEmpty()) {
            runWaiting();
            return;
        }
        Lookup next = new Lookup(this);
        try {
            check(newest.get(), next);
        } catch (Interest.Cancelled e) {
            // The text has moved on, and the edit has asked for another check.
        } catch (RuntimeException | Error e) {
            bench.told().failed("textDocument/publishDiagnostics", e);
        } finally {
            next.replace(lookup);
            lookup = next;
        }
    }

    private void check(Snapshot newest, Lookup next) {
        Optional<Judged> now = judge(newest, next);
        if (now.isEmpty()) {
            return;
        }
        View view = new View(now.get().snapshot(), bench.session(), bench.desks().world(List.of(newest.path()), s -> now, next,
                interest(newest)));
        show(now.get(), view);
        newest.path().ifPresent(bench.surroundings()::settled);
        tell(now.get(), next);
    }

    private Interest interest(Snapshot snapshot) {
        return () -> {
            bench.told().listen();
            if (!bench.documents().isNewest(snapshot)) {
                throw new Interest.Cancelled();
            }
        };
    }

    private void show(Judged now, View view) {
        boolean report = now.garbled().isPresent() || view.report().recognised();
        List<Diagnostic> diagnostics = now.garbled().map(path -> Diagnostics.garbled(view, path)).orElseGet(() -> Diagnostics.of(view));
        Shown next = new Shown(view.snapshot().version(), diagnostics);
        if (shown.filter(next::isSame).isEmpty()) {
            if (shown.filter(s -> s.version() == next.version()).isPresent()) {
                bench.told().revised();
            }
            shown = Optional.of(next);
            bench.outlet().found(view.snapshot(), true, report, diagnostics);
        }
        if (now.complete() || bench.outlet().revises()) {
            runWaiting();
        }
    }

    private void runWaiting() {
        List<Runnable> tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(Runnable::run);
    }

    /** What is wrong around the document is told by the way. */
    private void tell(Judged now, Lookup next) {
        if (now.garbled().isPresent() && !garbled) {
            bench.told().warn(Message.of("lsp.encoding.short").with("name", FileNames.name(now.garbled().get())));
        }
        garbled = now.garbled().isPresent();
        now.config().file().ifPresent(file -> bench.told().warnOnce(file, now.config().fault()));
        MountedTexts.Mounted text = bench.surroundings().text(now.config(), bench.preferences().textFile(), next);
        text.file().ifPresent(file -> {
            bench.told().warnOnce("text:" + file, text.fault());
            bench.told().watch(file);
        });
    }
}

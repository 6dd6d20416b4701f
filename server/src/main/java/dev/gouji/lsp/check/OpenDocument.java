package dev.gouji.lsp.check;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Diagnostics;
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
final class OpenDocument implements Dependent {

    /** The client's copy of the findings. */
    private record Shown(int version, List<Diagnostic> diagnostics) {

        boolean isSame(Shown other) {
            return version == other.version && diagnostics.equals(other.diagnostics);
        }
    }

    private final String uri;
    private final CheckContext checking;
    private final List<Runnable> waiting = new ArrayList<>();
    private Lookup lookup = new Lookup(this);
    private Optional<Judged> judged = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean planned;
    private boolean settling;
    private boolean garbled;
    private boolean ended;
    private int edits;

    OpenDocument(String uri, CheckContext checking) {
        this.uri = uri;
        this.checking = checking;
    }

    /** After an edit its own check is soon enough. */
    @Override
    public void changed() {
        if (!settling) {
            checkNow();
        }
    }

    void checkNow() {
        if (!planned) {
            planned = true;
            checking.agenda().add(Agenda.Urgency.CHECK, this::check);
        }
    }

    /** Checks after so many milliseconds without edits. */
    void settle(int milliseconds) {
        int edit = ++edits;
        settling = true;
        checking.host().later(milliseconds, () -> {
            if (edit == edits) {
                settling = false;
                checkNow();
            }
        });
    }

    /** Runs a task when the newest text was checked, or cannot be. */
    void whenChecked(Runnable task) {
        waiting.add(task);
        checkNow();
    }

    void end() {
        ended = true;
        lookup.end();
        runWaiting();
    }

    /** The newest state with settings and peers; empty if too little is known yet. */
    Optional<Judged> judge(Snapshot snapshot, Lookup asker) {
        Optional<Judged> now = checking.judge().judge(snapshot, judged, asker);
        if (now.isPresent() && checking.documents().isNewest(snapshot)) {
            judged = now;
        }
        return now;
    }

    private void check() {
        planned = false;
        Optional<Snapshot> newest = checking.documents().newest(uri);
        if (ended || newest.isEmpty()) {
            runWaiting();
            return;
        }
        Lookup next = new Lookup(this);
        try {
            check(newest.get(), next);
        } catch (Cancellation.Cancelled e) {
            // The text has changed, and the edit has planned another check.
        } catch (RuntimeException | Error e) {
            checking.notices().failed("textDocument/publishDiagnostics", e);
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
        View view = new View(now.get().snapshot(), checking.session(), checking.contexts().context(List.of(newest.path()), s -> now, next,
                cancellation(newest)));
        show(now.get(), view);
        newest.path().ifPresent(checking.workspace()::settled);
        tell(now.get(), next);
    }

    private Cancellation cancellation(Snapshot snapshot) {
        return () -> {
            checking.notices().listen();
            if (!checking.documents().isNewest(snapshot)) {
                throw new Cancellation.Cancelled();
            }
        };
    }

    private void show(Judged now, View view) {
        boolean report = now.garbled().isPresent() || view.report().recognised();
        List<Diagnostic> diagnostics = now.garbled().map(path -> Diagnostics.garbled(view, path)).orElseGet(() -> Diagnostics.of(view));
        Shown next = new Shown(view.snapshot().version(), diagnostics);
        if (shown.filter(next::isSame).isEmpty()) {
            if (shown.filter(s -> s.version() == next.version()).isPresent()) {
                checking.notices().revised();
            }
            shown = Optional.of(next);
            checking.outlet().found(view.snapshot(), true, report, diagnostics);
        }
        if (now.complete() || checking.outlet().revises()) {
            runWaiting();
        }
    }

    private void runWaiting() {
        List<Runnable> tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(Runnable::run);
    }

    /** Warns of faults around the document. */
    private void tell(Judged now, Lookup next) {
        if (now.garbled().isPresent() && !garbled && !checking.session().reopens()) {
            checking.notices().warn(Message.of("lsp.encoding.short").with("name", FileNames.name(now.garbled().get())));
        }
        garbled = now.garbled().isPresent();
        now.config().file().ifPresent(file -> checking.notices().warnOnce(file, now.config().fault()));
        MountedTexts.Mounted text = checking.workspace().text(now.config(), checking.preferences().textFile(), next);
        text.file().ifPresent(file -> {
            checking.notices().warnOnce("text:" + file, text.fault());
            checking.notices().watch(file);
        });
    }
}

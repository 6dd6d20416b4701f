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

    /** The findings that the client was last sent, and the version of their text. */
    private record Shown(int version, List<Diagnostic> diagnostics) {

        boolean isSame(Shown other) {
            return version == other.version && diagnostics.equals(other.diagnostics);
        }
    }

    private final String uri;
    private final CheckContext checking;
    /** Tasks to run after the next complete check. */
    private final List<Runnable> waiting = new ArrayList<>();
    private Lookup lookup = new Lookup(this);
    private Optional<Judged> judged = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private boolean planned;
    /** Whether the text was edited and its check waits for a pause in typing. */
    private boolean settling;
    /** Whether the last check found the text to be in the wrong encoding, so that its user is warned only once. */
    private boolean garbled;
    private boolean ended;
    private int edits;

    OpenDocument(String uri, CheckContext checking) {
        this.uri = uri;
        this.checking = checking;
    }

    /** Nothing to do after an edit: the check that it has planned will see the change. */
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

    /** Checks the document after a number of milliseconds without edits. */
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

    /** Runs a task once the newest text is checked, or cannot be checked. */
    void whenChecked(Runnable task) {
        waiting.add(task);
        checkNow();
    }

    void end() {
        ended = true;
        lookup.end();
        runWaiting();
    }

    /** The document with settings and peers; empty while its settings or its file are unknown. */
    Optional<Judged> judge(Snapshot snapshot, Lookup callersLookup) {
        Optional<Judged> now = checking.judge().judge(snapshot, judged, callersLookup);
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
            // The text has changed, and that edit has planned another check.
        } catch (RuntimeException | Error e) {
            checking.notices().failed("textDocument/publishDiagnostics", e);
            runWaiting(); // a later check would fail like this one, and a client that waits for it would never get an answer
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
        warnOfFaults(now.get(), next);
    }

    private Cancellation cancellation(Snapshot snapshot) {
        return () -> {
            checking.host().listen();
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

    /** Warns of a wrong encoding, and of faults in the settings file and the mounted text. */
    private void warnOfFaults(Judged now, Lookup next) {
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

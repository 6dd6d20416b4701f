package dev.gouji.lsp.check;

import dev.gouji.lint.Cancellation;
import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Diagnostics;
import dev.gouji.lsp.folder.Dependent;
import dev.gouji.lsp.folder.Lookup;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;

/** A closed file of the workspace and its checks. The text is read for each check and never kept. */
final class ClosedDocument implements Dependent {

    private final String path;
    private final CheckContext checking;
    private final Consumer<ClosedDocument> due;
    private Lookup lookup = new Lookup(this);
    private boolean ended;
    private boolean report;

    /** @param due called when the file should be checked again */
    ClosedDocument(String path, CheckContext checking, Consumer<ClosedDocument> due) {
        this.path = path;
        this.checking = checking;
        this.due = due;
    }

    @Override
    public void changed() {
        if (!ended) {
            due.accept(this);
        }
    }

    boolean isReport() {
        return report;
    }

    String uri() {
        return DocumentUri.of(path);
    }

    void end() {
        ended = true;
        lookup.end();
    }

    /** Reads and checks the file. If its settings or peers are not known yet, it is checked again once they are. */
    void check(Runnable done) {
        checking.reads().read(FileRef.anywhere(path), true, read ->
                checking.agenda().add(Agenda.Urgency.BACKGROUND, () -> {
                    check(read);
                    done.run();
                }));
    }

    /** Whether the file needs no check any more. If it is open, {@link OpenDocument} checks it. */
    private boolean isOver() {
        return ended || checking.documents().uriOf(path).isPresent();
    }

    private void check(FileRead read) {
        if (isOver()) {
            return;
        }
        Lookup next = new Lookup(this);
        try {
            Snapshot text = Snapshot.of(uri(), 0, new SourceText(read.text()));
            Snapshot snapshot = read.document().map(text::shownBy).orElse(text);
            report = read.isText() && snapshot.analysis().report().recognised() && !snapshot.analysis().isOurs();
            if (!report) {
                boolean unread = checking.isUnreadReport(path, read);
                checking.outlet().found(snapshot, false, unread,
                        unread ? Diagnostics.unread(new View(snapshot, checking.session()), path) : List.of());
                return;
            }
            checking.judge().judge(snapshot, Optional.empty(), next).filter(Judged::complete).ifPresent(now -> {
                View view = new View(now.snapshot(), checking.session(),
                        checking.contexts().context(List.of(snapshot.path()), s -> Optional.of(now), next, cancellation()));
                List<Diagnostic> diagnostics = Diagnostics.of(view);
                checking.outlet().found(now.snapshot(), false, true, diagnostics);
            });
        } catch (Cancellation.Cancelled e) {
            // The file is open now, or gone.
        } catch (RuntimeException | Error e) {
            checking.notices().failed("workspace/diagnostic", e);
        } finally {
            if (ended) {
                next.end();
            } else {
                next.replace(lookup);
                lookup = next;
            }
        }
    }

    private Cancellation cancellation() {
        return () -> {
            checking.host().listen();
            if (isOver()) {
                throw new Cancellation.Cancelled();
            }
        };
    }
}

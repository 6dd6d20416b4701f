package dev.gouji.lsp;

import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;

/** Works through the files of one request, one at a time, so that other work can run in between. Stops if the request is cancelled. */
final class FileTurns {

    private final PendingRequest pending;
    private final Requests requests;
    private final CheckContext checking;
    private final Progress progress;
    private final Deque<String> files = new ArrayDeque<>();
    private int total;
    private Turn turn = (path, next) -> next.run();
    private Runnable end = () -> { };

    /** The work on one file. */
    interface Turn {

        /** @param next to be run when the work on this file is done */
        void take(String path, Runnable next);
    }

    /** @param title names the work where its progress is shown, if the client wants that */
    FileTurns(PendingRequest pending, JsonValue params, Message title, CheckContext checking, Answering answering) {
        this.pending = pending;
        this.requests = answering.requests();
        this.checking = checking;
        this.progress = Progress.requested(answering.client(), checking.host(), checking.session(), params.member("workDoneToken"), title);
    }

    /** @param end called after the last file, or earlier if the request is cancelled */
    void begin(Collection<String> paths, Turn turn, Runnable end) {
        this.turn = turn;
        this.end = end;
        files.addAll(paths);
        total = files.size();
        next();
    }

    private void next() {
        if (!requests.isOpen(pending) || files.isEmpty()) {
            progress.end();
            end.run();
            return;
        }
        String path = files.poll();
        progress.at(total - files.size(), total);
        turn.take(path, this::next);
    }

    /** Reads a file in the background. */
    void read(String path, Consumer<FileRead> then) {
        checking.reads().read(FileRef.anywhere(path), true,
                read -> checking.agenda().add(Agenda.Urgency.BACKGROUND, () -> then.accept(read)));
    }
}

package dev.gouji.lsp;

import dev.gouji.lsp.check.WorkspaceFiles;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.host.Host;
import dev.gouji.message.Message;
import java.util.Optional;

/** Shows the progress of the check of the workspace, if it takes long. */
final class WorkspaceProgress implements WorkspaceFiles.Busy {

    private final Client client;
    private final Host host;
    private final Session session;
    private Optional<Progress> shown = Optional.empty();
    private int number;

    WorkspaceProgress(Client client, Host host, Session session) {
        this.client = client;
        this.host = host;
        this.session = session;
    }

    @Override
    public void at(int done, int total) {
        if (shown.isEmpty()) {
            shown = Optional.of(Progress.own(client, host, session, "gouji-workspace-" + ++number, Message.of("lsp.checking")));
        }
        shown.get().at(done, total);
    }

    @Override
    public void over() {
        shown.ifPresent(Progress::end);
        shown = Optional.empty();
    }
}

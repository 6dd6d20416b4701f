package dev.gouji.lsp;

import dev.gouji.lsp.check.CheckContext;
import dev.gouji.lsp.check.Checks;
import dev.gouji.lsp.check.DocumentContexts;
import dev.gouji.lsp.check.Judge;
import dev.gouji.lsp.check.Outlet;
import dev.gouji.lsp.check.Preferences;
import dev.gouji.lsp.check.Pull;
import dev.gouji.lsp.check.Push;
import dev.gouji.lsp.check.WorkspaceFiles;
import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.feature.Features;
import dev.gouji.lsp.feature.kind.Feature;
import dev.gouji.lsp.folder.WorkspaceContext;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Reads;
import dev.gouji.message.Message;
import java.util.List;
import java.util.Optional;

/** The parts of a connection that are made at {@code initialize}. */
final class Conversation {

    private final Session session;
    private final Client client;
    private final Notices notices;
    private final Watches watches;
    private final Configuration configuration;

    Conversation(Connection connection, Session session, Preferences preferences, Router router, List<Feature> features) {
        Host host = connection.host();
        Agenda agenda = connection.agenda();
        Requests requests = connection.requests();
        this.session = session;
        this.client = connection.client();
        this.watches = new Watches(client, session, preferences);
        Refreshes refreshes = new Refreshes(client, session);
        this.notices = new Notices(host, client, session.messages(), watches, refreshes);
        Documents documents = new Documents();
        Reads reads = new Reads(host);
        WorkspaceContext workspace = new WorkspaceContext(documents, reads, agenda);
        workspace.open(preferences.folders());
        Optional<Pull> pull = pull();
        Outlet outlet = pull.isPresent() ? pull.get() : new Push(d -> client.notify("textDocument/publishDiagnostics", d));
        CheckContext checking = new CheckContext(host, agenda, reads, session, documents, workspace, preferences, new Judge(workspace),
                new DocumentContexts(host, session, preferences, workspace), outlet, notices);
        WorkspaceFiles files = new WorkspaceFiles(checking, new WorkspaceProgress(client, host, session));
        Checks checks = new Checks(checking, files);
        this.configuration = new Configuration(client, session, preferences, files, refreshes);
        new Sync(checking, checks, files, watches).register(router);
        configuration.register(router);
        pull.ifPresent(p -> new PullRequests(p, checks, requests, client).register(router));
        new FeatureCalls(checking, checks, new Answering(agenda, requests, client, notices)).offer(router, features);
    }

    private Optional<Pull> pull() {
        boolean refreshes = session.able("workspace.diagnostics.refreshSupport");
        Runnable refresh = () -> client.request("workspace/diagnostic/refresh", null, answer -> { });
        return Features.pulls(session) ? Optional.of(new Pull(refreshes ? Optional.of(refresh) : Optional.empty())) : Optional.empty();
    }

    /** The client has received our capabilities. */
    void begin(String version) {
        notices.info(Message.of("lsp.started").with("version", version).with("encoding", session.encoding().code()));
        watches.begin();
        configuration.begin();
    }

    /** A failure outside of requests and checks. */
    void failed(String method, Throwable failure) {
        notices.failed(method, failure);
    }
}

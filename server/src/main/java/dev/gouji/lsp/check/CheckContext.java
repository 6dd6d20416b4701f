package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.folder.WorkspaceContext;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Reads;
import dev.gouji.message.Message;
import dev.gouji.workspace.ReportNames;
import java.util.Optional;

/** What every check needs. */
public record CheckContext(Host host, Agenda agenda, Reads reads, Session session, Documents documents, WorkspaceContext workspace,
                    Preferences preferences, Judge judge, DocumentContexts contexts, Outlet outlet, Notices notices) {

    /** Whether the client can show what is found in a file. */
    public boolean canShow(String file) {
        return session.wordFiles() || !ReportNames.isWordFile(FileNames.name(file));
    }

    /** What a check has to say beside its findings. */
    public interface Notices {

        void warn(Message message);

        /** Once until the fault has changed. */
        void warnOnce(String about, Optional<Message> fault);

        void info(Message message);

        void failed(String method, Throwable failure);

        /** The official text stands in a file that the client is to watch. */
        void watch(String file);

        /** Other findings were made of a text that has not changed. */
        void revised();

        /** Takes in the messages that have come in the midst of a check. */
        void listen();
    }
}

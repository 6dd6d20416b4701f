package dev.gouji.lsp.check;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.document.FileNames;
import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.folder.WorkspaceContext;
import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.host.Reads;
import dev.gouji.message.Message;
import dev.gouji.settings.ReportNames;
import java.util.Optional;

/** The context of all checks. */
public record CheckContext(Host host, Agenda agenda, Reads reads, Session session, Documents documents, WorkspaceContext workspace,
                    Preferences preferences, Judge judge, DocumentContexts contexts, Outlet outlet, Notices notices) {

    /** Whether the client can show what is found in a file. */
    public boolean canShow(String file) {
        return session.wordFiles() || !ReportNames.isOfficeFile(FileNames.name(file));
    }

    /** Whether a file is a report by its name and could not be read. */
    public boolean isUnreadReport(String file, FileRead read) {
        return (read.kind() == FileRead.Kind.UNREADABLE || read.kind() == FileRead.Kind.UNDECODABLE)
                && ReportNames.isNamedAsReport(FileNames.name(file));
    }

    /** The notices of a check besides its findings. */
    public interface Notices {

        void warn(Message message);

        /** Once until the fault has changed. */
        void warnOnce(String about, Optional<Message> fault);

        void info(Message message);

        void failed(String method, Throwable failure);

        /** The official text is in a file that the client should watch. */
        void watch(String file);

        /** The findings of an unchanged text have changed. */
        void revised();

        /** Processes the messages that came during a check. */
        void listen();
    }
}

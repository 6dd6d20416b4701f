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

/** What all checks share. */
public record CheckContext(Host host, Agenda agenda, Reads reads, Session session, Documents documents, WorkspaceContext workspace,
                    Preferences preferences, Judge judge, DocumentContexts contexts, Outlet outlet, Notices notices) {

    /** Whether the client can show findings in a file: not every client shows Word files and saved pages. */
    public boolean canShow(String file) {
        return session.wordFiles() || !ReportNames.isOfficeFile(FileNames.name(file));
    }

    /** Whether a file is named as a report but could not be read. */
    public boolean isUnreadReport(String file, FileRead read) {
        return (read.kind() == FileRead.Kind.UNREADABLE || read.kind() == FileRead.Kind.UNDECODABLE)
                && ReportNames.isNamedAsReport(FileNames.name(file));
    }

    /** What checks report besides findings. */
    public interface Notices {

        void warn(Message message);

        /**
         * Warns of a fault, unless it was the last one reported about this subject.
         *
         * @param about the subject, such as a settings file
         * @param fault empty if there is none any more
         */
        void warnOnce(String about, Optional<Message> fault);

        void info(Message message);

        /**
         * Reports an internal failure.
         *
         * @param method the method of the protocol whose work failed, or {@code gouji}
         */
        void failed(String method, Throwable failure);

        /** The client should report changes of this file, which holds the mounted official text. */
        void watch(String file);

        /** The findings of an unchanged text have changed. */
        void revised();
    }
}

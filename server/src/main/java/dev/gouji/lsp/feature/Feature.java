package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import dev.gouji.message.Message;
import org.eclipse.lsp4j.ServerCapabilities;

/** Something that the server offers its clients. */
public interface Feature {

    /** The method of the protocol that it lives by. */
    String method();

    /** What users have of it, for the table in the manual. */
    Message description();

    /** Says to a client what it may ask for; nothing where the client could not make use of it. */
    void announce(ServerCapabilities capabilities, Session session);
}

package dev.gouji.lsp;

import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;

/** The parts of a connection that exist before the client has sent {@code initialize}. */
record Connection(Host host, Agenda agenda, Client client, Requests requests) {
}

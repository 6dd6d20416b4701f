package dev.gouji.lsp;

import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.ProtocolJson;

/** The parts of a connection that exist before the client has sent {@code initialize}. */
record Connection(Host host, Agenda agenda, Client client, Requests requests, ProtocolJson json) {
}

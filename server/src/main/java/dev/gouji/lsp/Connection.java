package dev.gouji.lsp;

import dev.gouji.lsp.host.Agenda;
import dev.gouji.lsp.host.Host;
import dev.gouji.lsp.json.ProtocolJson;

/** What stands between the server and its client before they have introduced themselves. */
record Connection(Host host, Agenda agenda, Client client, Requests requests, ProtocolJson json) {
}

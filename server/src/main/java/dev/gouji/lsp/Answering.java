package dev.gouji.lsp;

import dev.gouji.lsp.host.Agenda;

/** What the answer to a request needs: the agenda for the work, the open requests, the client, and notices to its user. */
record Answering(Agenda agenda, Requests requests, Client client, Notices notices) {
}

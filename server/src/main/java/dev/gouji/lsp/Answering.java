package dev.gouji.lsp;

import dev.gouji.lsp.host.Agenda;

/** What it takes to answer a request: a place for the work, the open requests, the client and words for its user. */
record Answering(Agenda agenda, Requests requests, Client client, Notices notices) {
}

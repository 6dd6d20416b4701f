package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.host.Agenda;

/** What a folder needs to find its files: facts from the disk, settings, the open documents, and the agenda for the search. */
record FolderSources(Facts facts, SettingsFiles settings, Documents documents, Agenda agenda) {
}

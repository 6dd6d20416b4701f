package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Documents;
import dev.gouji.lsp.host.Agenda;

/** Where a folder learns what it holds: the disk, its settings and the open documents, and when it looks. */
record FolderSources(Facts facts, SettingsFiles settings, Documents documents, Agenda agenda) {
}

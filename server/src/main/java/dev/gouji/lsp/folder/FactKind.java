package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Reads;
import java.util.Optional;
import java.util.function.Consumer;

/** A kind of fact about files or folders. Kinds are compared by identity: each is one constant. */
abstract class FactKind<T> {

    /** The fact from the file on disk. */
    abstract T read(FileRef file, FileRead read);

    /**
     * The fact from the open document of the file; empty if it counts only after saving.
     *
     * @param newest empty if the text of the document is unknown
     */
    Optional<T> open(FileRef file, Optional<Snapshot> newest) {
        return Optional.empty();
    }

    /** Asks for it. */
    void ask(FileRef file, Reads reads, Consumer<T> then) {
        reads.read(file, false, read -> then.accept(read(file, read)));
    }
}

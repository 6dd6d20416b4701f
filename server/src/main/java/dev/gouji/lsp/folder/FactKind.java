package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Reads;
import java.util.Optional;
import java.util.function.Consumer;

/** A kind of thing that can be known of a file or folder. Kinds are compared by identity: each is one constant. */
abstract class FactKind<T> {

    /** What the file as it lies there says. */
    abstract T read(FileRef file, FileRead read);

    /**
     * What the document that is open in its place says; empty where that does not count before it is saved.
     *
     * @param newest empty where the text of the document is not known
     */
    Optional<T> open(FileRef file, Optional<Snapshot> newest) {
        return Optional.empty();
    }

    /** Asks for it. */
    void ask(FileRef file, Reads reads, Consumer<T> then) {
        reads.read(file, false, read -> then.accept(read(file, read)));
    }
}

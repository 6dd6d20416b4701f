package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.Snapshot;
import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Reads;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A kind of fact about files or folders. Each kind is one constant, so kinds are compared by identity. */
abstract class FactKind<T> {

    /** A kind of fact that is always read from the file on disk. */
    static <T> FactKind<T> of(BiFunction<FileRef, FileRead, T> value) {
        return new FactKind<>() {

            @Override
            T read(FileRef file, FileRead read) {
                return value.apply(file, read);
            }
        };
    }

    /** The value, from the file on disk. */
    abstract T read(FileRef file, FileRead read);

    /**
     * The value, from the open document of the file; empty if the text in the editor counts only once it is saved.
     *
     * @param newest empty if the text of the document is unknown
     */
    Optional<T> open(FileRef file, Optional<Snapshot> newest) {
        return Optional.empty();
    }

    /** Reads the file and passes the value on. */
    void load(FileRef file, Reads reads, Consumer<T> then) {
        reads.read(file, false, read -> then.accept(read(file, read)));
    }
}

package dev.gouji.lsp.folder;

import dev.gouji.lsp.host.FileRef;

/** A fact about a file or folder, such as its settings, or whose report it is; the key under which its value is kept. */
record Fact<T>(FactKind<T> kind, FileRef file) {

    /** Written out, as in {@link FileRef}: a record's own {@code equals} takes twenty milliseconds at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> f && kind == f.kind && file.equals(f.file);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + file.hashCode();
    }
}

package dev.gouji.lsp.folder;

import dev.gouji.lsp.host.FileRef;

/** A fact about a file or folder: its settings, or whose report it is. */
record Fact<T>(FactKind<T> kind, FileRef file) {

    /** Written out, as that of {@link FileRef}: a record's generated methods take twenty milliseconds at each start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> f && kind == f.kind && file.equals(f.file);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + file.hashCode();
    }
}

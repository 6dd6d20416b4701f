package dev.gouji.lsp.folder;

import dev.gouji.lsp.host.FileRef;

/** Something that can be known of a file or folder: what its settings say, whose report it is. */
record Fact<T>(FactKind<T> kind, FileRef file) {

    /** Written out, as that of {@link FileRef}: a record's own is made anew at every start, which takes twenty milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fact<?> f && kind == f.kind && file.equals(f.file);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + file.hashCode();
    }
}

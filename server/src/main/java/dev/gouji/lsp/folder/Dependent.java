package dev.gouji.lsp.folder;

/** A result that depends on files and folders, and is computed again after these change. */
public interface Dependent {

    /** Something that it depends on has changed or become known. Only plan work here. */
    void changed();
}

package dev.gouji.lsp.folder;

/** Work whose result depends on files and folders, and that is repeated after they change. */
public interface Dependent {

    /** Something that the result depends on has changed or become known. Called in the midst of that change: only plan the work here. */
    void changed();
}

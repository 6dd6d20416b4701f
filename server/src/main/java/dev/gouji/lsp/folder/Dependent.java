package dev.gouji.lsp.folder;

/** Something that was worked out from what lies outside, and is to be worked out again when that has changed. */
public interface Dependent {

    /** Something it relies on has changed, or has become known. It may only plan work here, not do it. */
    void changed();
}

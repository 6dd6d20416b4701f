package dev.gouji.lsp.host;

/**
 * A file or folder.
 *
 * @param path with slashes, see {@link dev.gouji.lsp.document.FileNames}
 * @param within the folder that the path may not lead out of, links resolved; empty if it may lie anywhere. Settings that somebody
 *     else wrote must not make the server read files outside their folder.
 */
public record FileRef(String path, String within) {

    public static FileRef anywhere(String path) {
        return new FileRef(path, "");
    }

    /** Another file with the same restriction. */
    public FileRef to(String path) {
        return new FileRef(path, within);
    }

    /** Written out, since a record's own {@code equals} is built anew at every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileRef f && path.equals(f.path) && within.equals(f.within);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + within.hashCode();
    }
}

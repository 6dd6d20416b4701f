package dev.gouji.cli;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param named whether the user named the file itself
 * @param stdin whether the text comes from standard input; then the path is only a name
 */
record Source(Path path, boolean named, boolean stdin) {

    static Source named(Path path) {
        return new Source(path, true, false);
    }

    static Source found(Path path) {
        return new Source(path, false, false);
    }
}

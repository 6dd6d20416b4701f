package dev.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file to read.
 *
 * @param named whether the user named the file itself
 * @param stdin whether its text comes from standard input, for which the path is only a name
 */
record Source(Path path, boolean named, boolean stdin) {

    static Source named(Path path) {
        return new Source(path, true, false);
    }

    static Source found(Path path) {
        return new Source(path, false, false);
    }

    /** The files themselves, which outputs must not overwrite. */
    static List<Path> files(List<Source> sources) {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            if (!source.stdin()) {
                files.add(source.path());
            }
        }
        return files;
    }
}

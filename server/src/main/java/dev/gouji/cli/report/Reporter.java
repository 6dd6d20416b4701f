package dev.gouji.cli.report;

import java.io.Closeable;
import java.io.IOException;

/** Prints what was found in files, one after another. */
public interface Reporter extends Closeable {

    void add(FileResult result) throws IOException;

    /** Prints what stands behind all files. */
    void end(Summary summary) throws IOException;
}

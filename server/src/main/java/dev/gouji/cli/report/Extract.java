package dev.gouji.cli.report;

import java.io.Closeable;
import java.io.IOException;

/** Prints the bound figures of files, one after another. */
public interface Extract extends Closeable {

    void add(FileResult result) throws IOException;
}

package dev.gouji.cli.report;

import dev.gouji.message.Message;
import java.io.Closeable;
import java.io.IOException;

/** Prints the findings of files, one after another. */
public interface Reporter extends Closeable {

    /** The code of a file that could not be read. */
    String UNREAD = "GJ001";

    void add(FileResult result) throws IOException;

    /** A file that could not be read. Standard error has it too, and formats without a place for it leave it out. */
    default void unread(String path, Message why) throws IOException {
    }

    /** Prints the end, after all files. */
    void end(Summary summary) throws IOException;
}

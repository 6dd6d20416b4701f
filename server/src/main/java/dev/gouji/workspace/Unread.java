package dev.gouji.workspace;

import dev.gouji.message.Message;

/**
 * A file, folder or pattern under which something was not read.
 *
 * @param path as the user wrote it, or below a folder that the user wrote
 * @param why a sentence
 */
public record Unread(String path, Message why) {

    /** @param key a message that needs nothing but the path */
    public static Unread of(String key, String path) {
        return new Unread(path, Message.of(key).with("path", path));
    }
}

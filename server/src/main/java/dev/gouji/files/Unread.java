package dev.gouji.files;

import dev.gouji.message.Message;

/**
 * A file or folder that a search could not open.
 *
 * @param path the file or folder; for a pattern without a match, the folder in which the pattern begins: a pattern is not a valid
 *        path on every system
 * @param why a sentence with the reason
 */
public record Unread(String path, Message why) {
}

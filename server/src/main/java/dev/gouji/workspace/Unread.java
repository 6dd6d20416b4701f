package dev.gouji.workspace;

import dev.gouji.message.Message;

/**
 * Something that a search could not open.
 *
 * @param path the file or folder; of a pattern without a match, the folder in which it begins, since a pattern is no path everywhere
 * @param why a sentence
 */
public record Unread(String path, Message why) {
}

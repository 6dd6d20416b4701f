package dev.gouji.explain;

import java.util.List;

/**
 * The page on a topic, in one language, before it is written as Markdown or as plain text.
 *
 * @param title one line
 * @param authority what it rests on, with the one link to an official page where one may be linked
 */
record Page(Topic topic, String title, List<PageEntry> entries, List<PageEntry> authority) {
}

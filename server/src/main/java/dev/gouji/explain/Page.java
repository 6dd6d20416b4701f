package dev.gouji.explain;

import java.util.List;

/**
 * The page on a topic, in one language, before it is written as Markdown or as plain text.
 *
 * @param title one line
 * @param authority its basis, with at most one link to an official page
 */
record Page(Topic topic, String title, List<PageEntry> entries, List<PageEntry> authority) {
}

package dev.gouji.explain;

import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * A place of a report that names something which has a page.
 *
 * @param title what the page is on, one line
 * @param official the address of the official page, where we know one
 */
public record CitedPage(Span span, Topic topic, String title, Optional<String> official) {
}

package dev.gouji.explain;

import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * A place of a report that names something with a page.
 *
 * @param title the subject of the page, one line
 * @param official the address of the official page, if known
 */
public record CitedPage(Span span, Topic topic, String title, Optional<String> official) {

    /** The same page, named at another place. */
    CitedPage at(Span other) {
        return new CitedPage(other, topic, title, official);
    }
}

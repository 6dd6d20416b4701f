package dev.gouji.explain;

import dev.gouji.grammar.Span;
import java.util.Optional;

/**
 * A place of a report with an explanation.
 *
 * @param form the form of the table that it belongs to; empty outside tables
 * @param range the last article of a range of articles that begins with the topic; 0 if the place is no range
 */
record TopicPlace(Span span, Topic topic, Optional<String> form, int range) {

    static TopicPlace of(Span span, Topic topic) {
        return new TopicPlace(span, topic, Optional.empty(), 0);
    }

    static TopicPlace in(String form, Span span, Topic topic) {
        return new TopicPlace(span, topic, Optional.of(form), 0);
    }
}

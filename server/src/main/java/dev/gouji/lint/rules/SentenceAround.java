package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Subject;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;

/** The words around a place, within its sentence and the length of a long sentence. */
final class SentenceAround {

    private SentenceAround() {
    }

    /** The words of the line before the place, from the beginning of the sentence. */
    static String before(Subject subject, Prose line, Span place) {
        int start = SentenceEnds.start(subject.text().text(), line.content().start(), place.start());
        return subject.text().text().substring(start, place.start());
    }

    /** The words of the line behind the place, up to the end of the sentence. */
    static String behind(Subject subject, Prose line, Span place) {
        int end = Math.min(line.content().end(), place.end() + SentenceEnds.LONGEST);
        return Phrases.upTo(subject.text().text().substring(place.end(), end), SentenceEnds.MARKS);
    }
}

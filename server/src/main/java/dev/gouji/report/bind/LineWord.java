package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import dev.gouji.grammar.Word;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import java.util.Optional;

/** A line as a word, with the section that it heads. */
final class LineWord extends Word {

    private final Line line;
    private final Optional<Heading> heading;

    LineWord(int type, int index, Span span, boolean apart, Line line, Optional<Heading> heading) {
        super(type, index, span, apart);
        this.line = line;
        this.heading = heading;
    }

    Line line() {
        return line;
    }

    Optional<Heading> heading() {
        return heading;
    }
}

package dev.gouji.report.bind;

import dev.gouji.grammar.Word;
import dev.gouji.surface.Line;
import dev.gouji.vocabulary.Heading;
import java.util.Optional;

/** A line as a word of ReportParser.g4. A line inside a table belongs to it, and is no sub-heading even if a number opens it. */
final class LineWord extends Word {

    private final Line line;
    private final Optional<Heading> heading;
    private final boolean inTable;

    LineWord(int type, boolean apart, Line line, Optional<Heading> heading, boolean inTable) {
        super(type, apart);
        this.line = line;
        this.heading = heading;
        this.inTable = inTable;
    }

    Line line() {
        return line;
    }

    boolean inTable() {
        return inTable;
    }

    /** The heading of a section, if the line is one. */
    Optional<Heading> heading() {
        return heading;
    }
}

package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;

/**
 * An item of the tape, which is a text whose rows are spread over lines: a label, a cell, or what stands between them.
 *
 * @param line the number of the line that it begins on
 * @param match the labels that it may be; none for the name of a row that no form has, and for items that are no labels
 */
public record Item(Kind kind, Span span, int line, LabelMatch match) {

    public enum Kind {
        /** words that are a label of some table, or the name of a row that no form has */ LABEL,
        /** a figure, or other text in its place */ CELL,
        /** a pipe */ PIPE,
        /** a pipe that only fills up a row */ FILL,
        /** the end of a line */ END,
        /** a page number, which does not separate the lines around it */ PAGE,
        /** a line over which no row goes: prose, a heading, a note, a row of TABs */ BREAK
    }

    /** Whether it is a pipe of either kind. */
    public boolean isPipe() {
        return kind == Kind.PIPE || kind == Kind.FILL;
    }

    static Item of(Kind kind, Span span, int line) {
        return new Item(kind, span, line, LabelMatch.none());
    }

    /** The same words as a label. */
    Item named(LabelMatch labels) {
        return new Item(Kind.LABEL, span, line, labels);
    }
}

package dev.gouji.aid;

import dev.gouji.grammar.Span;

/** A stretch of a report and what it is, for an editor to colour. */
public record Marking(Span span, Kind kind) {

    public enum Kind {
        /** the title, an official heading, a sub-heading */ HEADING,
        /** the label of a row, a column or a group */ LABEL,
        /** a figure of a table */ FIGURE,
        /** a figure that is the sum of others */ TOTAL,
        /** a cell without a figure, or with a mark for none */ BLANK,
        /** 第二十条第（一）项 */ CLAUSE,
        /** 2023年1月1日 */ DATE,
        /** the title or the number of a document */ DOCUMENT
    }
}

package dev.gouji.report;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.surface.CellValue;

/**
 * A figure of a table, or the place where it should stand.
 *
 * @param span the visible figure without blanks and unit; for a blank cell its inside, or its delimiter if it has no inside
 * @param text the text of the span as it reads, without markup
 * @param unit the unit behind the figure, empty if there is none
 * @param insertAt the offset at which a figure is inserted into a blank cell
 * @param plain whether a figure can be written here as plain text: false if markup stands inside the figure, or if a figure in this
 *        blank cell would move others
 */
public record Cell(CellAddress address, Span span, String text, CellValue value, String unit, int insertAt,
                   boolean plain) {

    public boolean isBlank() {
        return value.kind() == CellValue.Kind.BLANK;
    }
}

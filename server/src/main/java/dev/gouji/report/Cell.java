package dev.gouji.report;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.surface.CellValue;

/**
 * A figure of a table, or the place where it should stand.
 *
 * @param span the visible figure without blanks and unit; of a blank cell its inside, or its delimiter where it has none
 * @param text what stands in the span, as it reads: without markup where the figure is not plain
 * @param unit the unit written behind the figure, empty where there is none
 * @param insertAt where a figure goes that is put into the blank cell
 * @param plain whether a figure can be written here as plain text: false where markup stands inside it, and of a blank
 *        that only its surroundings show, so that a figure in it would move others
 */
public record Cell(CellAddress address, Span span, String text, CellValue value, String unit, int insertAt,
                   boolean plain) {

    public boolean isBlank() {
        return value.kind() == CellValue.Kind.BLANK;
    }
}

package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.surface.RawCell;

/**
 * A cell with the labels that its text may be.
 *
 * @param match none if the text is no label
 */
public record Named(RawCell cell, LabelMatch match) {

    public boolean isLabel() {
        return !match.isEmpty();
    }
}

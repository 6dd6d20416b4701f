package dev.gouji.vocabulary;

import dev.gouji.form.LabelMatch;
import dev.gouji.surface.RawCell;

/**
 * A cell and what it is called.
 *
 * @param match the labels that its text may be, none where it is no label
 */
public record Named(RawCell cell, LabelMatch match) {

    public boolean isLabel() {
        return !match.isEmpty();
    }
}

package dev.gouji.lint.repair;

import dev.gouji.form.CellAddress;

/** A change of a cell by some units. */
record Step(int cell, long by) {

    /** Written out as in {@link CellAddress}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Step s && cell == s.cell && by == s.by;
    }

    @Override
    public int hashCode() {
        return cell * 31 + Long.hashCode(by);
    }
}

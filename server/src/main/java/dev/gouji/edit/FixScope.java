package dev.gouji.edit;

/**
 * Which fixes are applied without asking, besides those that are safe.
 *
 * @param totals whether totals are computed anew from what they are the sum of
 * @param preferred whether the best fix of a finding is taken, where it has one
 * @param tracked whether only what can be written as a tracked change is taken
 */
public record FixScope(boolean totals, boolean preferred, boolean tracked) {

    public FixScope(boolean totals, boolean preferred) {
        this(totals, preferred, false);
    }

    /** Only what changes no stated figure and no wording with meaning. */
    public static final FixScope SAFE = new FixScope(false, false);
}

package dev.gouji.edit;

/**
 * Which fixes are applied without a question. Safe ones always are.
 *
 * @param totals whether totals are recomputed
 * @param preferred whether the best fix of each finding is applied
 * @param tracked whether to leave out fixes that a Word file cannot show as tracked changes
 */
public record FixScope(boolean totals, boolean preferred, boolean tracked) {

    public FixScope(boolean totals, boolean preferred) {
        this(totals, preferred, false);
    }

    /** Only fixes that change neither a stated figure nor wording with meaning. */
    public static final FixScope SAFE = new FixScope(false, false);
}

package dev.gouji.lint.peer;

/**
 * What decides which of two reports of one body and year counts: the one without findings, otherwise the newer (CONTRACT.md).
 *
 * @param clean whether nothing is found in it under the settings of its folder
 * @param modified when its file was last changed, in milliseconds since 1970; 0 if that is not known
 */
public record Standing(boolean clean, long modified) {

    /** Whether it counts instead of the report that came first. */
    public boolean isBetter(Standing first) {
        return clean != first.clean ? clean : modified > first.modified;
    }
}

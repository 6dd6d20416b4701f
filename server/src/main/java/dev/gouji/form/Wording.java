package dev.gouji.form;

/** How closely a heading keeps to the official one. */
public enum Wording {
    /** as the form has it, widths, blanks and marks aside */ OFFICIAL,
    /** in one of the wordings that are met */ VARIANT,
    /** with a slip of the pen */ MISSPELT,
    /** in other words of the same sense */ REWORDED
}

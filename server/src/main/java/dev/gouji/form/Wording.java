package dev.gouji.form;

/** How closely a heading or a label keeps to the official one. */
public enum Wording {
    /** as the form has it, widths, blanks and marks aside */ OFFICIAL,
    /** in one of the wordings that are met */ VARIANT,
    /** with more words around it */ LONGER,
    /** with a slip of the pen */ MISSPELT,
    /** in other words of the same sense */ REWORDED
}

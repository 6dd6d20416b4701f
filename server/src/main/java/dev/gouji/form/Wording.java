package dev.gouji.form;

/** How closely a heading or a label keeps to the official one. */
public enum Wording {
    /** in the words of the form; widths, blanks and marks may differ */ OFFICIAL,
    /** in another known wording */ VARIANT,
    /** with more words around it */ LONGER,
    /** misspelt or cut */ MISSPELT,
    /** in other words of the same sense */ REWORDED
}

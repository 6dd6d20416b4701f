package dev.gouji.form;

import java.util.List;

/** The labels that a cell's text stands for, and how closely it is written like them. */
public record LabelMatch(Closeness closeness, List<Label> labels) {

    public enum Closeness {
        /** as the form has it, widths, blanks and marks aside */ OFFICIAL,
        /** in one of the wordings that are met */ VARIANT,
        /** with more words around it */ LONGER,
        /** with a slip of the pen */ MISSPELT
    }

    private static final LabelMatch NONE = new LabelMatch(Closeness.OFFICIAL, List.of());

    public static LabelMatch none() {
        return NONE;
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    public boolean has(String table, Label.Kind kind) {
        return labels.stream().anyMatch(l -> l.kind() == kind && l.table().equals(table));
    }
}

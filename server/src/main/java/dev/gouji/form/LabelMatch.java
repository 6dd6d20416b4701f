package dev.gouji.form;

import java.util.List;
import java.util.stream.Stream;

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
        for (Label label : labels) {
            if (label.kind() == kind && label.table().equals(table)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them belongs to the table. */
    public boolean isIn(String table) {
        for (Label label : labels) {
            if (label.table().equals(table)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them belongs to another table. */
    public boolean isOutside(String table) {
        for (Label label : labels) {
            if (!label.table().equals(table)) {
                return true;
            }
        }
        return false;
    }

    /** The rows, columns or groups of a table that are meant; both forms may have the same. */
    public List<String> ids(String table, Label.Kind kind) {
        List<String> ids = List.of();
        for (Label label : labels) {
            if (label.kind() == kind && label.table().equals(table) && !ids.contains(label.id())) {
                ids = ids.isEmpty() ? List.of(label.id()) : Stream.concat(ids.stream(), Stream.of(label.id())).toList();
            }
        }
        return ids;
    }
}

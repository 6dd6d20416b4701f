package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels that a cell's text may be, and how closely it keeps to their wording. Its methods run for every cell of every report, so
 * their loops count an index and make no iterator.
 *
 * @param labels empty if the text is no label
 * @param tables the ids of the tables that the labels belong to, each once; kept, since they are needed for every cell
 */
public record LabelMatch(Wording wording, List<Label> labels, List<String> tables) {

    private static final LabelMatch NONE = new LabelMatch(Wording.OFFICIAL, List.of());

    LabelMatch(Wording wording, List<Label> labels) {
        this(wording, labels, tables(labels));
    }

    private static List<String> tables(List<Label> labels) {
        List<String> tables = new ArrayList<>(1);
        for (Label label : labels) {
            if (!tables.contains(label.table())) {
                tables.add(label.table());
            }
        }
        return List.copyOf(tables);
    }

    /** These labels, misspelt. */
    public static LabelMatch misspelt(List<Label> labels) {
        return new LabelMatch(Wording.MISSPELT, List.copyOf(labels));
    }

    /** These labels, as if in official words: they are known by their place. */
    public static LabelMatch official(List<Label> labels) {
        return new LabelMatch(Wording.OFFICIAL, List.copyOf(labels));
    }

    public static LabelMatch none() {
        return NONE;
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The first of the labels that is a row's. */
    public Optional<Label> row() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).kind() == Label.Kind.ROW) {
                return Optional.of(labels.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether one of the labels is a row's. As {@link #row}, but makes no object, since it runs for every cell. */
    public boolean hasRow() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).kind() == Label.Kind.ROW) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String table, Label.Kind kind) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label.kind() == kind && label.table().equals(table)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the labels belongs to the table. */
    public boolean isIn(String table) {
        return tables.contains(table);
    }

    /** The ids of the rows, columns or groups of a table that the labels name; an id that several forms have occurs once. */
    public List<String> ids(String table, Label.Kind kind) {
        List<String> ids = List.of();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label.kind() == kind && label.table().equals(table) && !ids.contains(label.id())) {
                ids = ids.isEmpty() ? List.of(label.id()) : with(ids, label.id());
            }
        }
        return ids;
    }

    /** The id of the row, column or group of a table that the labels name in a form. */
    public Optional<String> id(String form, String table, Label.Kind kind) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label.kind() == kind && label.table().equals(table) && label.form().equals(form)) {
                return Optional.of(label.id());
            }
        }
        return Optional.empty();
    }

    private static List<String> with(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return List.copyOf(more);
    }
}

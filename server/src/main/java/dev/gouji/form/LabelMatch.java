package dev.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels that a cell's text stands for, and how closely it is written like them. Used for every cell of every
 * report, so that it goes through its few labels by number: no iterator is made.
 *
 * @param tables the tables that they belong to, each once; looked at for every cell
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

    /** These labels, as words with a slip of the pen. */
    public static LabelMatch misspelt(List<Label> labels) {
        return new LabelMatch(Wording.MISSPELT, List.copyOf(labels));
    }

    /** Labels that are known by their place. */
    public static LabelMatch official(List<Label> labels) {
        return new LabelMatch(Wording.OFFICIAL, List.copyOf(labels));
    }

    public static LabelMatch none() {
        return NONE;
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The first of them that is a row. */
    public Optional<Label> row() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).kind() == Label.Kind.ROW) {
                return Optional.of(labels.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether one of them is a row of some table; looked at for every cell, so that nothing is made. */
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

    /** Whether one of them belongs to the table. */
    public boolean isIn(String table) {
        return tables.contains(table);
    }

    /** The rows, columns or groups of a table that are meant; both forms may have the same. */
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

    private static List<String> with(List<String> ids, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return List.copyOf(more);
    }
}

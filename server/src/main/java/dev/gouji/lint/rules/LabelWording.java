package dev.gouji.lint.rules;

import dev.gouji.form.Form;
import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Label;
import dev.gouji.form.Wording;
import dev.gouji.grammar.CharClass;
import dev.gouji.layout.fit.Lost;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Table;
import dev.gouji.report.TableLabel;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A label of a table misspelt or in the wording of the older form; and, as a hint, labels with words added or cut off.
 */
public final class LabelWording implements Rule {

    private static final RuleId ID = new RuleId("GJ208", "label-wording", Severity.INFO);
    /** Words added to a label that do not change it; neither does a year. */
    private static final List<String> EXPLAINS = List.of("件", "项", "元", "万元", "单位件", "单位项", "单位元", "单位万元");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            Map<String, String> former = former(subject, table);
            List<TableLabel> labels = unusual(table, former);
            if (!labels.isEmpty()) {
                check(table, former, labels, out);
            }
        }
    }

    /** The labels that are not the form's own, and those that were official once; none in most tables. */
    private static List<TableLabel> unusual(Table table, Map<String, String> former) {
        List<TableLabel> unusual = new ArrayList<>(0);
        for (TableLabel label : table.labels()) {
            boolean official = label.wording() == Wording.OFFICIAL && !isRenamed(former, label);
            if (!official && !isLost(table, label)) {
                unusual.add(label);
            }
        }
        return unusual;
    }

    private static void check(Table table, Map<String, String> former, List<TableLabel> labels, Consumer<Finding> out) {
        List<TableLabel> longer = new ArrayList<>(0);
        List<TableLabel> cut = new ArrayList<>(0);
        for (TableLabel label : labels) {
            if (isOther(table, former, label)) {
                out.accept(Finding.of(ID, label.span(), message("GJ208", table, label)));
            }
            if (isCut(table, label)) {
                cut.add(label);
            } else if (isLonger(table, label)) {
                longer.add(label);
            }
        }
        hint("GJ208.longer", table, longer, out);
        hint("GJ208.cut", table, cut, out);
    }

    /** Whether a renamed row has its old name. */
    private static boolean isRenamed(Map<String, String> former, TableLabel label) {
        return label.kind() == Label.Kind.ROW && former.containsKey(label.id())
                && Fold.label(label.words()).equals(former.get(label.id()));
    }

    /** Older forms' names of renamed rows, by row id: 规范性文件, now 行政规范性文件. */
    private static Map<String, String> former(Subject subject, Table table) {
        Map<String, String> former = new HashMap<>();
        for (Form form : subject.forms().all()) {
            if (form.id().equals(table.form())) {
                break;
            }
            Optional<FormTable> older = form.table(table.id());
            if (older.isPresent()) {
                addFormer(table.official(), older.get(), former);
            }
        }
        return former;
    }

    private static void addFormer(FormTable now, FormTable older, Map<String, String> former) {
        for (FormRow row : now.rows()) {
            Optional<FormRow> old = row.role().isPresent() ? older.row(row.role().get()) : Optional.empty();
            if (old.isPresent() && !old.get().label().equals(row.label())) {
                former.putIfAbsent(row.id(), old.get().label());
            }
        }
    }

    /** Whether the row cannot be read, which GJ205 reports. */
    private static boolean isLost(Table table, TableLabel label) {
        for (Lost lost : table.lost()) {
            if (lost.span().overlaps(label.span())) {
                return true;
            }
        }
        return false;
    }

    /** One hint for all labels of a table. */
    private static void hint(String key, Table table, List<TableLabel> labels, Consumer<Finding> out) {
        if (!labels.isEmpty()) {
            Message message = message(labels.size() > 1 ? key + ".many" : key, table, labels.get(0)).with("count", labels.size());
            out.accept(Finding.about(ID, labels.get(0).span(), message).severity(Severity.HINT).build());
        }
    }

    /** Whether a label is misspelt, or has the name of an older form. */
    private static boolean isOther(Table table, Map<String, String> former, TableLabel label) {
        return !official(table, label).isEmpty()
                && (label.wording() == Wording.MISSPELT || isRenamed(former, label));
    }

    /**
     * Whether a row's label has words behind it, or a column's label words before or behind it. Words before a row's label are
     * those of its group.
     */
    private static boolean isLonger(Table table, TableLabel label) {
        if (label.wording() != Wording.LONGER) {
            return false;
        }
        boolean column = label.kind() == Label.Kind.COLUMN;
        if (column && isLineOfHeader(table, label)) {
            return false;
        }
        String official = Fold.label(column ? label.id() : official(table, label));
        String folded = Fold.label(label.words());
        boolean longer = !official.isEmpty() && folded.contains(official);
        String added = longer && (column || !folded.endsWith(official)) ? folded.replace(official, "") : "";
        return !CharClass.areDigits(added) && !added.contains("年") && !EXPLAINS.contains(added);
    }

    /** Whether it is a line of a header whose labels wrap, as in text from a PDF: 商业企业 科研 社会 其他. Each word is a part of a label. */
    private static boolean isLineOfHeader(Table table, TableLabel label) {
        String[] words = label.words().split(" ");
        for (String word : words) {
            boolean part = false;
            for (FormColumn column : table.official().columns()) {
                part |= column.id().contains(word);
            }
            if (!part) {
                return false;
            }
        }
        return words.length > 1;
    }

    /** Whether a column's label breaks off: 本年收费金额(单位:万, 本年增/. */
    private static boolean isCut(Table table, TableLabel label) {
        String folded = Fold.label(label.words());
        boolean read = label.wording() == Wording.LONGER || label.wording() == Wording.VARIANT;
        return read && label.kind() == Label.Kind.COLUMN && !folded.equals(Fold.label(label.id()))
                && isBeginning(folded, Fold.label(official(table, label)));
    }

    private static boolean isBeginning(String begun, String whole) {
        return begun.length() < whole.length() && whole.startsWith(begun);
    }

    private static Message message(String key, Table table, TableLabel label) {
        return Message.of(key).inTable(table.id())
                .with("label", label.words()).with("official", official(table, label));
    }

    private static String official(Table table, TableLabel label) {
        return switch (label.kind()) {
            case ROW -> row(table.official().row(label.id()));
            case COLUMN -> column(table.official().column(label.id()));
            case GROUP, MARK -> "";
        };
    }

    private static String row(Optional<FormRow> row) {
        return row.isPresent() ? row.get().label() : "";
    }

    private static String column(Optional<FormColumn> column) {
        return column.isPresent() ? withUnit(column.get()) : "";
    }

    /** The column's label in the form, with its unit: 本年收费金额（单位：万元）. */
    private static String withUnit(FormColumn column) {
        for (String variant : column.unit().isEmpty() ? List.<String>of() : column.variants()) {
            if (variant.contains("单位")) {
                return variant;
            }
        }
        return column.id();
    }
}

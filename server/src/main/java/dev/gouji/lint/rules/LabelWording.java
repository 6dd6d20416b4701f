package dev.gouji.lint.rules;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A label of a table misspelt, cut, or as the form before had it; and, as a hint, labels with words added. */
public final class LabelWording implements Rule {

    private static final RuleId ID = new RuleId("GJ208", "label-wording", Severity.INFO);
    /** Labels that the 2021 form renamed: today's, and what is still written. */
    private static final Map<String, String> RENAMED = Map.of("行政规范性文件", "规范性文件");
    /** Units and years explain a label and change nothing. */
    private static final List<String> EXPLAINS = List.of("件", "项", "元", "万元", "单位件", "单位项", "单位元", "单位万元");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Table table : subject.report().tables()) {
            List<TableLabel> longer = new ArrayList<>(0);
            for (TableLabel label : table.labels()) {
                if (isOther(subject, table, label)) {
                    out.accept(Finding.of(ID, label.span(), message("GJ208", subject, table, label)));
                }
                if (isLonger(subject, table, label)) {
                    longer.add(label);
                }
            }
            if (!longer.isEmpty()) {
                out.accept(longer(subject, table, longer));
            }
        }
    }

    private static Finding longer(Subject subject, Table table, List<TableLabel> labels) {
        TableLabel first = labels.get(0);
        String key = labels.size() > 1 ? "GJ208.many" : "GJ208.longer";
        return Finding.about(ID, first.span(), message(key, subject, table, first).with("count", labels.size())).severity(Severity.HINT).build();
    }

    private static boolean isOther(Subject subject, Table table, TableLabel label) {
        String official = official(table, label);
        return !official.isEmpty() && (label.closeness() == LabelMatch.Closeness.MISSPELT
                || RENAMED.containsKey(official) && RENAMED.get(official).equals(Fold.label(subject.text().at(label.span()))));
    }

    /** A row's label with words behind it, a column's with words before or behind; a compound label ends with its own. */
    private static boolean isLonger(Subject subject, Table table, TableLabel label) {
        if (label.closeness() != LabelMatch.Closeness.LONGER) {
            return false;
        }
        boolean column = label.kind() == Label.Kind.COLUMN;
        String official = Fold.label(column ? label.id() : official(table, label));
        String folded = Fold.label(subject.text().at(label.span()));
        boolean longer = !official.isEmpty() && folded.contains(official);
        String added = longer && (column || !folded.endsWith(official)) ? folded.replace(official, "") : "";
        return !added.isEmpty() && !added.contains("年") && !EXPLAINS.contains(added);
    }

    private static Message message(String key, Subject subject, Table table, TableLabel label) {
        return Message.of(key).with("table", new Message.Argument.Table(table.id()))
                .with("label", subject.text().at(label.span())).with("official", official(table, label));
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

    /** The column as the form has it, 本年收费金额（单位：万元） with its unit. */
    private static String withUnit(FormColumn column) {
        for (String variant : column.unit().isEmpty() ? List.<String>of() : column.variants()) {
            if (variant.contains("单位")) {
                return variant;
            }
        }
        return column.id();
    }
}

package dev.gouji.explain;

import dev.gouji.form.Form;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import dev.gouji.message.Names;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names the lines of the report in running text. */
final class LineNames {

    /** A longer label is shown in its shortest known wording. */
    private static final int LONGEST = 13;
    private static final String TOP = "一二三四";

    private final Language language;
    private final Names names;
    private final List<Form> newestFirst;

    LineNames(Messages messages, Forms forms) {
        this.language = messages.language();
        this.names = messages.names();
        this.newestFirst = forms.all().stream().sorted(Comparator.comparing(Form::from).reversed()).toList();
    }

    /** A row or a column is quoted, since it stands within a sentence. */
    String inText(Topic.Line line) {
        if (line.isSection()) {
            return names.section(line.section());
        }
        return line.row().isEmpty() && line.column().isEmpty() ? names.table(line.table()) : quoted(alone(line));
    }

    private static String quoted(String name) {
        return "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }

    /** A row, a column, or both with a slash between. */
    String alone(Topic.Line line) {
        if (line.row().isEmpty()) {
            return column(line.table(), line.column());
        }
        String row = row(line.table(), line.row());
        return line.isFigure() ? row + " / " + column(line.table(), line.column()) : row;
    }

    String column(String table, String column) {
        return names.column(table, column);
    }

    /** 三（三）1 属于国家秘密: the number of the row, then its label, since either alone says too little. */
    String row(String table, String row) {
        return language == Language.EN ? names.row(table, row) : chinese(table, row);
    }

    private String chinese(String table, String row) {
        return newestFirst.stream().flatMap(form -> form.table(table).stream()).flatMap(t -> labels(t, row))
                .findFirst().map(label -> label.equals(row) ? row : row + between(row) + label).orElse(row);
    }

    private static String between(String row) {
        return TOP.contains(row) ? "、" : row.endsWith("）") ? "" : " ";
    }

    private static Stream<String> labels(FormTable table, String id) {
        Stream<String> rows = table.rows().stream().filter(r -> r.id().equals(id)).map(FormRow::label);
        Stream<String> groups = table.groups().stream().filter(g -> g.id().equals(id)).map(FormGroup::label);
        List<String> variants = table.row(id).map(FormRow::variants).orElse(List.of());
        return Stream.concat(rows, groups).map(label -> brief(label, variants));
    }

    private static String brief(String label, List<String> variants) {
        String bare = bare(label);
        return bare.length() <= LONGEST ? bare
                : variants.stream().map(LineNames::bare).min(Comparator.comparingInt(String::length)).orElse(bare);
    }

    /** The label without its number: （一） or 1. */
    static String bare(String label) {
        char first = label.charAt(0);
        int end = first == '（' ? label.indexOf('）') : first >= '0' && first <= '9' ? label.indexOf('.') : -1;
        return label.substring(end + 1);
    }
}

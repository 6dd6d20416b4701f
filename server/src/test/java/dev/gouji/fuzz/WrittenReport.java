package dev.gouji.fuzz;

import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormGroup;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in an official form. Its tables are in one of the surface forms, most of its figures balance, and random pieces
 * are inserted in some places.
 */
final class WrittenReport {

    private static final List<String> PROSE = List.of("", "全年公开信息163条。", "本年新收申请48件，收取信息处理费12元。",
            "（一）主动公开。发布信息10条。\n（二）依申请公开。无。", "统计期限自2021年1月1日起至2021年12月31日止。", "依据第二十条第（一）项,公开3件.");

    private final Feed feed;
    private final StringBuilder out = new StringBuilder();
    private final Form form;
    private final Surface surface;
    private final int noise;

    WrittenReport(Feed feed) {
        this.feed = feed;
        this.form = feed.pick(Forms.official().all());
        this.surface = feed.pick(List.of(Surface.values()));
        this.noise = feed.pick(List.of(0, 200, 60));
    }

    String text() {
        String end = feed.pick(List.of("\n", "\r\n", "\n\n", "\r"));
        line("某镇" + feed.pick(List.of("2021", "2019", "2025")) + "年政府信息公开工作年度报告");
        for (FormSection section : form.sections()) {
            if (feed.rarely(16)) {
                continue;
            }
            line((feed.rarely(8) ? "## " : "") + "一二三四五六".charAt(section.number() - 1) + "、" + section.heading());
            line(feed.pick(PROSE));
            section.table().flatMap(form::table).ifPresent(this::table);
        }
        line(feed.pick(List.of("", "某镇人民政府\n2022年1月14日")));
        return end.equals("\n") ? out.toString() : out.toString().replace("\n", end);
    }

    private void line(String text) {
        out.append(text).append(surface == Surface.PARAGRAPHS ? "\n\n" : "\n");
        noise();
    }

    private void noise() {
        if (noise > 0 && feed.rarely(noise)) {
            out.append(Vocabulary.piece(feed));
        }
    }

    private void table(FormTable table) {
        Map<CellAddress, String> figures = new FuzzFigures(table, feed).text();
        out.append(surface.open);
        if (table.layout() == FormTable.Layout.STRIP) {
            strip(table, figures);
        } else {
            rows(table, figures);
        }
        out.append(surface.close);
    }

    private void rows(FormTable table, Map<CellAddress, String> figures) {
        List<String> columns = List.of();
        Optional<String> group = Optional.empty();
        for (FormRow row : table.rows()) {
            if (!row.group().isEmpty() && !group.equals(Optional.of(row.group()))) {
                group = Optional.of(row.group());
                table.groups().stream().filter(g -> g.id().equals(row.group())).map(FormGroup::label)
                        .forEach(g -> row(List.of(g)));
            }
            if (!row.columns().equals(columns)) {
                columns = row.columns();
                List<String> own = new ArrayList<>(table.marks().subList(0, 1));
                own.addAll(columns);
                row(own);
            }
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.columns().forEach(c -> cells.add(figures.get(new CellAddress(table.id(), row.id(), c))));
            if (noise == 0 || !feed.rarely(noise)) {
                row(cells);
            }
        }
    }

    private void strip(FormTable table, Map<CellAddress, String> figures) {
        row(List.of("行政复议", "行政诉讼"));
        row(List.of("未经复议直接起诉", "复议后起诉"));
        List<String> header = new ArrayList<>();
        table.rows().forEach(r -> header.addAll(r.columns()));
        row(header);
        row(table.addresses().stream().map(figures::get).toList());
    }

    private void row(List<String> cells) {
        out.append(surface.rowOpen);
        for (int i = 0; i < cells.size(); i++) {
            out.append(i > 0 ? surface.between : "");
            noise();
            out.append(surface.cellOpen).append(cells.get(i)).append(surface.cellClose);
        }
        out.append(surface.rowClose);
        noise();
    }

    /** The signs around the cells and rows of a table. */
    private enum Surface {
        TAB_CELLS("", "", "", "\t", "\n", "", "\n", ""),
        LINES("", "", "", "", "\n", "", "", ""),
        PARAGRAPHS("", "", "", "", "\n\n", "", "", ""),
        TAB_ROWS("", "", "", "", "", "\t", "\n", ""),
        PIPES("", "", "", "", "", " | ", "\n", ""),
        MARKDOWN("\n| a | b |\n| --- | --- |\n", "", "| ", "", "", " | ", " |\n", "\n"),
        HTML("<table>\n", "</table>\n", "<tr>", "<td>", "</td>", "", "</tr>\n", ""),
        WORD("<table border=\"1\"><tbody>\n", "</tbody></table>\n", "<tr>\n", "<td><p><span>", "</span></p></td>\n", "", "</tr>\n", ""),
        BLANKS("", "", "", "", "", "  ", "\n", ""),
        LONE_PIPES("", "", "", "", "\n", "|\n", "\n", ""),
        PIPE_OPENS("", "", "|\n", "", "\n", "", "|\n", ""),
        GLUED("", "", "", "", "", " ", " ", "");

        private final String open;
        private final String close;
        private final String rowOpen;
        private final String cellOpen;
        private final String cellClose;
        private final String between;
        private final String rowClose;

        Surface(String open, String close, String rowOpen, String cellOpen, String cellClose, String between, String rowClose,
                String after) {
            this.open = open;
            this.close = close + after;
            this.rowOpen = rowOpen;
            this.cellOpen = cellOpen;
            this.cellClose = cellClose;
            this.between = between;
            this.rowClose = rowClose;
        }
    }
}

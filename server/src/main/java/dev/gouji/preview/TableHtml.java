package dev.gouji.preview;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.CharClass;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws an official table. Every figure carries its address and its state, so that a page's script can find it. */
final class TableHtml {

    private final Messages messages;
    private final Preview preview;
    private final String id;

    TableHtml(Messages messages, Preview preview, String id) {
        this.messages = messages;
        this.preview = preview;
        this.id = id;
    }

    /** The id of a cell in the page. */
    static String id(String report, CellAddress cell) {
        return report + "-" + cell;
    }

    void table(Preview.Table table, EscapedHtml html) {
        html.open("section", "class", "table");
        html.element("h3", table.heading());
        if (table.rows().isEmpty()) {
            html.element("p", messages.render(Message.of("preview.no-table").with("table", table.name())), "class", "none");
        } else {
            html.open("div", "class", "wide").open("table", "class", table.id(), "aria-label", table.name());
            rows(table, html);
            html.close("table").close("div");
        }
        html.close("section").line();
    }

    private void rows(Preview.Table table, EscapedHtml html) {
        html.open(table.head() > 0 ? "thead" : "tbody").line();
        for (int i = 0; i < table.rows().size(); i++) {
            if (i > 0 && i == table.head()) {
                html.close("thead").open("tbody").line();
            }
            html.open("tr");
            List<Preview.Cell> row = table.rows().get(i);
            for (int at = 0; at < row.size(); at++) {
                cell(row.get(at), at > row.size() / 2, html);
            }
            html.close("tr").line();
        }
        html.close("tbody");
    }

    private void cell(Preview.Cell cell, boolean right, EscapedHtml html) {
        String columns = cell.columns() > 1 ? String.valueOf(cell.columns()) : "";
        String rows = cell.rows() > 1 ? String.valueOf(cell.rows()) : "";
        if (cell instanceof Preview.Name name) {
            html.open("th", "class", name.kind().name().toLowerCase(Locale.ROOT), "colspan", columns, "rowspan", rows);
            label(name, html);
            html.close("th");
        } else {
            figure((Preview.Figure) cell, columns, rows, right, html);
        }
    }

    /** Instructions in a label are set smaller; a label over many rows is set upright. */
    private static void label(Preview.Name name, EscapedHtml html) {
        int bracket = name.text().indexOf('（', 1);
        boolean instruction = bracket > 0 && name.text().length() - bracket > 8;
        if (name.kind() == Preview.Name.Kind.GROUP && name.rows() > 9) {
            html.element("span", name.text(), "class", "upright");
        } else if (instruction) {
            html.text(name.text().substring(0, bracket)).element("small", name.text().substring(bracket));
        } else if (name.kind() == Preview.Name.Kind.COLUMN && isOfPairs(name.text())) {
            for (int i = 0; i < name.text().length(); i += 2) {
                html.element("span", name.text().substring(i, i + 2));
            }
        } else {
            html.text(name.text());
        }
    }

    /** Whether a column's label consists of words of two characters each (社会·公益·组织): a line may end only between these. */
    private static boolean isOfPairs(String text) {
        boolean words = true;
        for (int i = 0; i < text.length(); i++) {
            words &= CharClass.isHan(text.charAt(i));
        }
        return words && text.length() % 2 == 0;
    }

    private void figure(Preview.Figure figure, String columns, String rows, boolean right, EscapedHtml html) {
        boolean marked = !figure.issues().isEmpty();
        html.open("td", "id", marked ? id(id, figure.address()) : "", "colspan", columns, "rowspan", rows,
                "data-cell", figure.address().toString(), "data-state", figure.state().name().toLowerCase(Locale.ROOT),
                "data-severity", marked ? preview.issues().get(figure.issues().get(0) - 1).severity().code() : "",
                "data-expected", figure.expected().map(BigDecimal::toPlainString).orElse(""),
                "data-addends", marked ? addends(figure) : "", "data-lit", figure.lit() ? "true" : "",
                "tabindex", marked ? "0" : "");
        html.text(figure.state() == Preview.State.MISSING ? "—" : figure.text());
        if (marked) {
            mark(figure, right, html);
        }
        html.close("td");
    }

    private static String addends(Preview.Figure figure) {
        return String.join(" ", figure.addends().stream().map(CellAddress::toString).toList());
    }

    private void mark(Preview.Figure figure, boolean right, EscapedHtml html) {
        Optional<Message> due = figure.expected().map(e -> Message.of("preview.due").with("number", e));
        due.ifPresent(message -> html.element("b", messages.render(message), "class", "due"));
        html.open("span", "class", "why", "data-side", right ? "left" : "right");
        for (int number : figure.issues()) {
            Preview.Issue issue = preview.issues().get(number - 1);
            html.element("span", IssuesHtml.sentences(messages, issue), "class", "what");
            issue.fixes().stream().findFirst().ifPresent(fix -> html.element("span", IssuesHtml.words(messages, fix),
                    "class", fix.preferred() ? "fix" : "other"));
            html.element("a", messages.text("preview.more"), "href", "#" + id + "-i" + number);
        }
        html.close("span");
    }
}

package dev.gouji.preview;

import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;

/** Draws a report: its title and verdict, the checklist, the key figures, what was found, and its tables. */
public final class ReportHtml {

    private final Messages messages;

    public ReportHtml(Messages messages) {
        this.messages = messages;
    }

    /**
     * The element {@code article} of a report.
     *
     * @param id its id; the ids of all elements in it begin with it
     * @param level the level of its title: 1 if the page is about this report alone
     * @param source the report's path or address, which is shown
     */
    public String article(Preview preview, String id, int level, String source) {
        EscapedHtml html = new EscapedHtml();
        html.open("article", "class", "report", "id", id).line();
        html.open("header");
        title(preview, "h" + level, html);
        verdict(preview, html);
        html.open("p", "class", "source");
        preview.form().ifPresent(form -> html.element("span", messages.render(Message.of("preview.form").with("form", form))));
        html.element("span", source, "class", "path").close("p");
        html.close("header").line();
        html.open("div", "class", "cards");
        new CardsHtml(messages, id).checklist(preview, html);
        new CardsHtml(messages, id).figures(preview, html);
        html.close("div").line();
        new IssuesHtml(messages, id).list(preview, html);
        preview.tables().forEach(table -> new TableHtml(messages, preview, id).table(table, html));
        return html.close("article").line().toString();
    }

    /** A title that is too long for a line breaks before its year. */
    private static void title(Preview preview, String element, EscapedHtml html) {
        String title = preview.title();
        int year = preview.year().map(y -> title.indexOf(String.valueOf(y))).filter(at -> at > 0).orElse(0);
        html.open(element).element("span", title.substring(0, year)).element("span", title.substring(year)).close(element);
    }

    private void verdict(Preview preview, EscapedHtml html) {
        html.open("p", "class", "verdict");
        boolean clean = true;
        for (Severity severity : Severity.values()) {
            int count = preview.count(severity);
            if (count > 0) {
                clean = false;
                html.element("span", messages.render(Message.of("preview.count." + severity.code()).with("count", count)),
                        "class", severity.code());
            }
        }
        if (clean) {
            html.element("span", messages.text("preview.clean"), "class", "clean");
        }
        html.close("p");
    }
}

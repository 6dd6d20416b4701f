package dev.gouji.preview;

import dev.gouji.message.Messages;

/** Draws the issues. */
final class IssuesHtml {

    private final Messages messages;
    private final String id;

    IssuesHtml(Messages messages, String id) {
        this.messages = messages;
        this.id = id;
    }

    void list(Preview preview, EscapedHtml html) {
        if (preview.issues().isEmpty()) {
            return;
        }
        html.open("section", "class", "issues").element("h3", messages.text("preview.issues"));
        html.open("ol");
        for (Preview.Issue issue : preview.issues()) {
            issue(issue, html);
        }
        html.close("ol").close("section").line();
    }

    static String words(Messages messages, Preview.Proposal fix) {
        return messages.text(fix.preferred() ? "fix.best" : "fix") + fix.title();
    }

    /** The sentences of all findings of an issue. */
    static String sentences(Messages messages, Preview.Issue issue) {
        return String.join(messages.gap() + messages.text("group.also"), issue.messages());
    }

    private void issue(Preview.Issue issue, EscapedHtml html) {
        html.open("li", "id", id + "-i" + issue.number(), "data-severity", issue.severity().code(),
                "data-cell", issue.cell().map(Object::toString).orElse(""));
        html.open("p", "class", "what");
        html.element("span", messages.text("severity." + issue.severity().code()), "class", "severity").text(" ");
        html.text(sentences(messages, issue));
        html.close("p");
        for (Preview.Proposal fix : issue.fixes()) {
            html.element("p", words(messages, fix), "class", fix.preferred() ? "fix" : "other");
        }
        html.open("p", "class", "where");
        html.text(String.join(" ", issue.codes()) + " · " + issue.place());
        issue.cell().ifPresent(cell -> html.open("span", "class", "go").text(" · ")
                .element("a", messages.text("preview.show"), "href", "#" + TableHtml.id(id, cell)).close("span"));
        html.close("p").close("li").line();
    }
}

package dev.gouji.preview;

import dev.gouji.lint.Severity;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the head of a page over many reports: how many there are, and each by its body with what was found. */
public final class IndexHtml {

    /** More errors first, then more warnings, and so on; the files' order among equals. */
    private static final Comparator<Entry> WORST_FIRST = (a, b) -> {
        int order = 0;
        for (int i = 0; order == 0 && i < a.counts().size(); i++) {
            order = Integer.compare(b.counts().get(i), a.counts().get(i));
        }
        return order;
    };

    private final Messages messages;
    private final List<Entry> entries = new ArrayList<>();

    public IndexHtml(Messages messages) {
        this.messages = messages;
    }

    /** The index entry of a report. */
    private record Entry(String id, String body, String year, List<Integer> counts, String path) {

        Optional<Severity> worst() {
            for (Severity severity : Severity.values()) {
                if (counts.get(severity.ordinal()) > 0) {
                    return Optional.of(severity);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A further note.
     *
     * @param heading its subject
     * @param lines its lines
     */
    public record Note(String heading, List<String> lines) {
    }

    /** Adds a report whose article has this id. */
    public void add(Preview preview, String id, String path) {
        List<Integer> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(preview.count(severity));
        }
        entries.add(new Entry(id, preview.organisation().orElse(preview.title()), preview.year().map(String::valueOf).orElse(""),
                List.copyOf(counts), path));
    }

    /**
     * The index.
     *
     * @param title the title of the page
     * @param notes further notes: files that could not be read, bodies without a report
     */
    public String draw(String title, List<Note> notes) {
        EscapedHtml html = new EscapedHtml();
        html.open("header", "class", "page").element("h1", title);
        tiles(html);
        html.close("header").line();
        notes.forEach(note -> note(note, html));
        if (!entries.isEmpty()) {
            table(html);
        }
        return html.toString();
    }

    private void table(EscapedHtml html) {
        html.open("div", "class", "wide").open("table", "class", "index").line().open("thead").open("tr");
        for (String column : List.of("body", "year", "error", "warning", "info", "hint", "file")) {
            html.element("th", messages.text("preview.index." + column), "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        entries.stream().sorted(WORST_FIRST).forEach(entry -> row(entry, html));
        html.close("tbody").close("table").close("div").line();
    }

    private void tiles(EscapedHtml html) {
        html.open("ul", "class", "tiles");
        tile("reports", entries.size(), "", html);
        tile("clean", (int) entries.stream().filter(e -> e.worst().isEmpty()).count(), "clean", html);
        tile("errors", with(Severity.ERROR), "error", html);
        tile("warnings", with(Severity.WARNING), "warning", html);
        html.close("ul");
    }

    /** How many reports have a finding of a severity, with or without worse ones. */
    private int with(Severity severity) {
        return (int) entries.stream().filter(e -> e.counts().get(severity.ordinal()) > 0).count();
    }

    private void tile(String name, int count, String kind, EscapedHtml html) {
        html.open("li", "class", kind).element("b", String.valueOf(count))
                .text(messages.render(Message.of("preview.tile." + name).with("count", count))).close("li");
    }

    private static void note(Note note, EscapedHtml html) {
        html.open("section", "class", "note").element("h2", note.heading()).open("ul");
        note.lines().forEach(line -> html.element("li", line));
        html.close("ul").close("section").line();
    }

    private void row(Entry entry, EscapedHtml html) {
        html.open("tr", "data-worst", entry.worst().map(Severity::code).orElse("clean"));
        html.open("th", "scope", "row").element("a", entry.body(), "href", "#" + entry.id()).close("th");
        html.element("td", entry.year());
        for (Severity severity : Severity.values()) {
            int count = entry.counts().get(severity.ordinal());
            html.element("td", count == 0 ? "·" : String.valueOf(count), "class", count == 0 ? "none" : severity.code());
        }
        html.element("td", entry.path(), "class", "path").close("tr").line();
    }
}

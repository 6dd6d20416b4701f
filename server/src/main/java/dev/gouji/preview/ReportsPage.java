package dev.gouji.preview;

import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.List;
import java.util.Optional;

/**
 * One page over all reports that needs nothing but itself, to be printed or mailed. Its index stands first and is known last,
 * so the articles of the reports wait with the one who writes the page. A report that is alone has a page without an index.
 */
public final class ReportsPage {

    private final Messages messages;
    private final ReportHtml drawing;
    private final IndexHtml index;
    private int reports;
    private Optional<First> first = Optional.empty();

    private record First(Preview preview, String path) {
    }

    /**
     * What the page's security policy allows, such as {@code 'sha256-…'}.
     *
     * @param style of {@link Page#style}
     * @param script of {@link Page#script}
     */
    public record Sources(String style, String script) {
    }

    public ReportsPage(Messages messages) {
        this.messages = messages;
        this.drawing = new ReportHtml(messages);
        this.index = new IndexHtml(messages);
    }

    /** Adds a report; answers its article. */
    public String add(Preview preview, String path) {
        reports++;
        first = first.or(() -> Optional.of(new First(preview, path)));
        index.add(preview, id(), path);
        return drawing.article(preview, id(), 2, path);
    }

    private String id() {
        return "r" + reports;
    }

    /** The article of the one report where there is nothing else on the page; it takes the place of the one that was answered. */
    public Optional<String> alone(List<IndexHtml.Note> notes) {
        return first.filter(f -> reports == 1 && notes.isEmpty()).map(f -> drawing.article(f.preview(), id(), 1, f.path()));
    }

    /**
     * All before the articles.
     *
     * @param notes what has to be known besides
     * @param generator as {@link Page#head} takes it
     */
    public String head(List<IndexHtml.Note> notes, String generator, Sources sources) {
        boolean alone = reports == 1 && notes.isEmpty();
        String title = alone ? first.orElseThrow().preview().title() : messages.render(Message.of("preview.title").with("count", reports));
        return Page.head(title, messages.language(), generator, sources.style(), sources.script())
                + (alone ? "" : index.draw(title, notes)) + "<main>\n";
    }

    /** Something to be known besides; nothing where there are no lines of it. @param key of its heading */
    public List<IndexHtml.Note> note(String key, List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new IndexHtml.Note(messages.text(key), lines));
    }

    /** All behind the articles. */
    public String foot() {
        return "</main>\n<footer><p>" + messages.text("preview.footer") + "</p></footer>\n" + Page.foot();
    }
}

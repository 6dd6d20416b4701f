package dev.gouji.preview;

import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.List;
import java.util.Optional;

/**
 * One self-contained page over all reports, to be printed or mailed. Its index comes before the articles but is complete only
 * after the last one, so the caller keeps the articles until then. A single report has a page without an index.
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
     * The style and script that the page's security policy allows, such as {@code 'sha256-…'}.
     *
     * @param style of {@link HtmlPage#style}
     * @param script of {@link HtmlPage#script}
     */
    public record Sources(String style, String script) {
    }

    public ReportsPage(Messages messages) {
        this.messages = messages;
        this.drawing = new ReportHtml(messages);
        this.index = new IndexHtml(messages);
    }

    /** Adds a report and returns its article. */
    public String add(Preview preview, String path) {
        reports++;
        first = first.or(() -> Optional.of(new First(preview, path)));
        index.add(preview, id(), path);
        return drawing.article(preview, id(), 2, path);
    }

    private String id() {
        return "r" + reports;
    }

    /** The article for a page with only one report; it replaces the one that was returned. */
    public Optional<String> alone(List<IndexHtml.Note> notes) {
        return first.filter(f -> reports == 1 && notes.isEmpty()).map(f -> drawing.article(f.preview(), id(), 1, f.path()));
    }

    /**
     * Everything before the articles.
     *
     * @param notes further notes
     * @param generator as {@link HtmlPage#head} takes it
     */
    public String head(List<IndexHtml.Note> notes, String generator, Sources sources) {
        boolean alone = reports == 1 && notes.isEmpty();
        String title = alone ? first.orElseThrow().preview().title() : messages.render(Message.of("preview.title").with("count", reports));
        return HtmlPage.head(title, messages.language(), generator, sources.style(), sources.script())
                + (alone ? "" : index.draw(title, notes)) + "<main>\n";
    }

    /**
     * A further note; none without lines.
     *
     * @param key the key of its heading
     */
    public List<IndexHtml.Note> note(String key, List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new IndexHtml.Note(messages.text(key), lines));
    }

    /** Everything after the articles. */
    public String foot() {
        return "</main>\n<footer><p>" + messages.text("preview.footer") + "</p></footer>\n" + HtmlPage.foot();
    }
}

package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Locale;

/** One state of a document as one client sees it, with its surroundings: the input of all features. */
public record View(Snapshot snapshot, Session session, DocumentContext context) {

    private static final List<String> MARKDOWN = List.of(".md", ".markdown");

    /** The document alone. */
    public View(Snapshot snapshot, Session session) {
        this(snapshot, session, DocumentContext.NOWHERE);
    }

    /** What is read from the text, whatever its settings and peers. */
    public Analysis analysis() {
        return snapshot.analysis();
    }

    public Report report() {
        return analysis().report();
    }

    public List<Finding> findings() {
        return context.findings(snapshot);
    }

    /** The text with its settings and peers. */
    public Analysis judged() {
        return context.judged(snapshot);
    }

    /** Whether the text is that of a Word file, which has no place for lines of ours, nor for other ways to write a table. */
    public boolean isInWordFile() {
        return judged().document().isPresent();
    }

    /** How edits write: as the document's name says; without an ending it is Markdown if its language is, or if it has # headings. */
    public Surface surface() {
        String uri = snapshot.uri().toLowerCase(Locale.ROOT);
        boolean named = MARKDOWN.stream().anyMatch(uri::endsWith);
        boolean markdown = named || !uri.endsWith(".txt") && (snapshot.language().equals("markdown")
                || analysis().tree().blocks().stream().anyMatch(b -> b instanceof Block.Heading));
        return markdown ? Surface.MARKDOWN : Surface.TABS;
    }

    /** Those edits that can be made where the text comes from. */
    public List<Edit> possible(List<Edit> edits) {
        return judged().document().map(file -> edits.stream().filter(e -> file.refusal(e).isEmpty()).toList()).orElse(edits);
    }

    public Places places() {
        return new Places(snapshot.text(), session.encoding());
    }

    /** Explains in the user's language, with the official text if it is mounted. */
    public Explainer explainer() {
        return new Explainer(session.messages(), context.statute(), session.addresses());
    }

    /** A text in the language of the client's user. */
    public String say(Message message) {
        return session.messages().render(message);
    }
}

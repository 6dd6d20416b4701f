package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.settings.ReportNames;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Locale;

/** One state of a document, its surroundings and the client: the input of all features about a document. */
public record View(Snapshot snapshot, Session session, DocumentContext context) {

    /** A document without surroundings. */
    public View(Snapshot snapshot, Session session) {
        this(snapshot, session, DocumentContext.NOWHERE);
    }

    /** The reading of the text, without its settings and peers. */
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

    /** Whether the text is that of a Word file or page: no comment can be added there, and no table rewritten. */
    public boolean isInWordFile() {
        return judged().document().isPresent();
    }

    /** The form of new tables: Markdown in a .md file, TABs in a .txt file, otherwise by the language of the document or its # headings. */
    public Surface surface() {
        String uri = snapshot.uri().toLowerCase(Locale.ROOT);
        boolean markdown = ReportNames.isMarkdown(uri) || !uri.endsWith(".txt") && (snapshot.language().equals("markdown")
                || analysis().tree().blocks().stream().anyMatch(b -> b instanceof Block.Heading));
        return markdown ? Surface.MARKDOWN : Surface.TABS;
    }

    /** The edits that the Word file or page of the text has a place for; all of them in a text file. */
    public List<Edit> possible(List<Edit> edits) {
        return judged().document().map(file -> edits.stream().filter(e -> file.refusal(e).isEmpty()).toList()).orElse(edits);
    }

    public Places places() {
        return new Places(snapshot.text(), session.encoding());
    }

    /** Explains in the user's language, and quotes the official text if it is mounted. */
    public Explainer explainer() {
        return new Explainer(session.messages(), context.statute(), session.addresses());
    }

    /** A text in the language of the client's user. */
    public String say(Message message) {
        return session.messages().render(message);
    }
}

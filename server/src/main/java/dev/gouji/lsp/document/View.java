package dev.gouji.lsp.document;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.report.Report;
import dev.gouji.text.Edit;
import java.util.List;

/** One state of a document as one client sees it, and what lies around it: all that a feature answers from. */
public record View(Snapshot snapshot, Session session, DocumentContext context) {

    /** The document alone. */
    public View(Snapshot snapshot, Session session) {
        this(snapshot, session, DocumentContext.NOWHERE);
    }

    /** What the text reads as, whatever its settings and peers. */
    public Analysis analysis() {
        return snapshot.analysis();
    }

    public Report report() {
        return analysis().report();
    }

    public List<Finding> findings() {
        return context.findings(snapshot);
    }

    /** The text under its settings, held against its peers. */
    public Analysis judged() {
        return context.judged(snapshot);
    }

    /** Whether the text is that of a Word file, which has no place for lines of ours, nor for other ways to write a table. */
    public boolean isInWordFile() {
        return judged().document().isPresent();
    }

    /** Those edits that can be made where the text comes from. */
    public List<Edit> possible(List<Edit> edits) {
        return judged().document().map(file -> edits.stream().filter(e -> file.refusal(e).isEmpty()).toList()).orElse(edits);
    }

    public Places places() {
        return new Places(snapshot.text(), session.encoding());
    }

    /** Explains in the language of the client's user, with the official text where one is mounted. */
    public Explainer explainer() {
        return new Explainer(session.messages(), context.statute(), session.addresses());
    }

    /** A text in the language of the client's user. */
    public String say(Message message) {
        return session.messages().render(message);
    }
}

package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.Form;
import dev.gouji.lint.Finding;
import dev.gouji.message.Messages;
import dev.gouji.report.Masthead;
import java.util.List;

/** Makes previews in one language. */
public final class Previews {

    private final Messages messages;
    private final KeyFigures figures = new KeyFigures();

    public Previews(Messages messages) {
        this.messages = messages;
    }

    /** @param findings the findings to show */
    public Preview of(Analysis analysis, List<Finding> findings) {
        Issues issues = new Issues(analysis, findings, messages);
        List<Preview.Issue> all = issues.all();
        Masthead masthead = analysis.report().masthead();
        return new Preview(masthead.title().orElse(messages.text("preview.untitled")), masthead.organisation(), masthead.year(),
                analysis.report().form().map(Form::id), new PreviewTables(analysis, issues, messages).tables(),
                figures.of(analysis, messages), new Duties(analysis, issues, all, messages).checklist(), all);
    }
}

package dev.gouji.lsp.feature.export;

import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.lint.peer.Roster;
import dev.gouji.lsp.feature.kind.FindingsSurvey;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.preview.IndexHtml;
import dev.gouji.preview.Previews;
import dev.gouji.preview.ReportsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All known reports with their findings as one page. */
final class ExportHtml implements FindingsSurvey.Collector {

    private final Previews previews;
    private final ReportsPage page;
    private final ReportsPage.Sources sources;
    private final StringBuilder articles = new StringBuilder();
    private final ExportGaps gaps = new ExportGaps();
    private final Messages messages;

    ExportHtml(Messages messages, JsonValue question) {
        this.messages = messages;
        this.previews = new Previews(messages);
        this.page = new ReportsPage(messages);
        this.sources = new ReportsPage.Sources(question.member("style").text().orElse("'none'"), question.member("script").text()
                .orElse("'none'"));
    }

    @Override
    public void add(String path, Analysis judged, List<Finding> findings) {
        articles.append(page.add(previews.of(judged, findings), path));
        gaps.add(judged, findings);
    }

    @Override
    public void unread(Message reason) {
        gaps.unread(messages.render(reason));
    }

    @Override
    public Map<String, Object> end(List<Roster> rosters) {
        List<IndexHtml.Note> notes = notes(rosters);
        String text = page.head(notes, "gouji", sources) + page.alone(notes).orElse(articles.toString()) + page.foot();
        return gaps.answer(text);
    }

    private List<IndexHtml.Note> notes(List<Roster> rosters) {
        List<IndexHtml.Note> notes = new ArrayList<>(page.note("preview.unread", gaps.unread()));
        notes.addAll(page.note("preview.missing", gaps.missing(rosters)));
        notes.addAll(page.note("preview.late", gaps.late(rosters)));
        return notes;
    }
}

package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.explain.Explainer;
import dev.gouji.form.blank.Surface;
import dev.gouji.message.Messages;
import java.util.List;

/**
 * Everything that can be inserted at a place. Only one kind is proposed, the first that fits: whole reports, documents, clauses,
 * figures, labels of rows, starts of lines.
 */
public final class Proposals {

    private final Explainer explainer;
    private final Messages messages;

    public Proposals(Explainer explainer, Messages messages) {
        this.explainer = explainer;
        this.messages = messages;
    }

    /**
     * All proposals at a place.
     *
     * @param analysis the report with its settings and peers: 上年结转 comes from last year's report
     * @param thisYear the current year, for new reports
     */
    public List<Proposal> at(Analysis analysis, int offset, Surface surface, int thisYear) {
        Cursor cursor = Cursor.at(analysis, offset);
        List<Proposal> reports = ReportProposals.at(cursor, surface, messages, thisYear);
        if (!reports.isEmpty() || !analysis.report().recognised()) {
            return reports;
        }
        List<Proposal> cited = cited(cursor);
        List<Proposal> figures = cited.isEmpty() ? new FigureProposals(cursor, messages).all() : cited;
        List<Proposal> rows = figures.isEmpty() ? new RowProposals(cursor, explainer).all() : figures;
        return rows.isEmpty() ? new LineProposals(cursor, surface, messages, explainer).all() : rows;
    }

    private List<Proposal> cited(Cursor cursor) {
        List<Proposal> documents = DocumentProposals.at(cursor);
        return documents.isEmpty() ? new ClauseProposals(cursor, explainer).all() : documents;
    }
}

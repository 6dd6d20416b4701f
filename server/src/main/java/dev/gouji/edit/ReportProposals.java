package dev.gouji.edit;

import dev.gouji.form.Forms;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Report;
import java.util.List;
import java.util.stream.Stream;

/** Proposes a whole report if the text has nothing but the beginning of a title. */
final class ReportProposals {

    /** The most characters of a title that someone has begun to type. */
    private static final int NEARLY_NOTHING = 30;

    private ReportProposals() {
    }

    /** Reports on last year and on this year. Last year's comes first, because a report is written in the following year. */
    static List<Proposal> at(Cursor cursor, Surface surface, Messages messages, int thisYear) {
        Report report = cursor.analysis().report();
        String text = cursor.analysis().text().text();
        String typed = cursor.before();
        String rest = text.length() > NEARLY_NOTHING * 10 ? text
                : text.substring(0, cursor.line().start()) + text.substring(cursor.line().end());
        boolean nothing = typed.length() <= NEARLY_NOTHING && Cursor.isBlank(rest.replaceAll("[\\r\\n]", "")) && cursor.isAtLineEnd();
        if (!nothing || !report.sections().isEmpty() || !report.tables().isEmpty()) {
            return List.of();
        }
        return Stream.of(thisYear - 1, thisYear).flatMap(year -> Forms.official().ofYear(year).stream().map(form -> {
            String label = messages.render(Message.of("completion.report").with("year", String.valueOf(year)));
            return new Proposal(Proposal.Kind.REPORT, label, form.id(), new Span(cursor.line().start(), cursor.offset()),
                    NewReport.of(form, year, surface, ""),
                    NewReport.of(form, year, surface, String.valueOf(Proposal.PLACE)), typed + label, "doc:" + form.document());
        })).toList();
    }
}

package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Masthead;
import dev.gouji.text.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings as the rows of a table, for sorting and counting in a spreadsheet. */
public final class FindingRows {

    private final Messages messages;

    public FindingRows(Messages messages) {
        this.messages = messages;
    }

    /** The names of the columns. */
    public List<String> header() {
        return List.of(messages.text("table.header").split(","));
    }

    /** What stands in place of findings: a report that was not read, or a body without one. */
    public enum Gap {
        UNREAD, MISSING, LATE
    }

    /** A file that was not checked. */
    public List<String> unread(String path, String why) {
        return row(Gap.UNREAD, path, "", why);
    }

    /** A body without a report, or with a late one. */
    public List<String> body(Gap gap, String organisation) {
        return row(gap, "", organisation, "");
    }

    private List<String> row(Gap gap, String path, String organisation, String why) {
        String word = messages.text("table." + gap.name().toLowerCase(Locale.ROOT));
        return List.of(path, organisation, "", "", "", word, "", "", "", "", "", why, "");
    }

    public List<String> of(String path, Analysis analysis, Finding finding) {
        Masthead masthead = analysis.report().masthead();
        Position at = analysis.position(finding.span().start());
        return List.of(path, masthead.organisation().orElse(""), masthead.year().map(String::valueOf).orElse(""),
                String.valueOf(at.line() + 1), String.valueOf(at.character() + 1),
                messages.text("severity." + finding.severity().code()), finding.rule().code(), finding.rule().name(),
                finding.cell().map(CellAddress::toString).orElse(""), number(finding.actual()),
                number(finding.expected()), messages.render(placed(analysis, finding)), fix(finding));
    }

    /** The message of a finding. In a Word file or page, which has no line numbers, its place stands before it. */
    public static Message placed(Analysis analysis, Finding finding) {
        return analysis.place(finding.span(), finding.cell()).map(place -> Message.of("office.placed")
                .with("place", place).with("finding", finding.message()))
                .orElse(finding.message());
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private String fix(Finding finding) {
        return finding.fixes().stream().filter(f -> f.preferred() || f.safe()).map(Fix::title).map(messages::render).findFirst().orElse("");
    }
}

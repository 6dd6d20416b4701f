package dev.gouji.aid;

import dev.gouji.form.CellAddress;
import dev.gouji.form.FormTable;
import dev.gouji.grammar.CharClass;
import dev.gouji.lint.Balance;
import dev.gouji.lint.Finding;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes beside the figures of a report, so that readers need not add up or count columns. */
public final class Notes {

    private final SourceText text;
    private final Report report;
    private final List<Finding> findings;

    /** @param findings the findings of the report; a relation that fails without a finding was suppressed */
    public Notes(SourceText text, Report report, List<Finding> findings) {
        this.text = text;
        this.report = report;
        this.findings = findings;
    }

    /** The notes in the order of the text. */
    public List<Note> all() {
        List<Note> notes = new ArrayList<>();
        for (Table table : report.tables()) {
            notes.addAll(new TotalNotes(new Balance(table), findings).all());
            if (new Columns(text, table).areHidden()) {
                table.cells().values().forEach(cell -> notes.add(column(table, cell)));
            }
        }
        findings.forEach(finding -> addClaim(finding, notes));
        return notes.stream().sorted(Comparator.comparingInt(Note::offset).thenComparing(Note::behind)).toList();
    }

    /** Notes beside claims in prose: the table's figure, or the right percentage. */
    private void addClaim(Finding finding, List<Note> notes) {
        if (finding.cell().isEmpty() && finding.expected().isPresent()) {
            String key = isPercentage(finding) ? "note.percentage" : "note.claim";
            notes.add(Note.wrong(finding.span().end(), Message.of(key).with("expected", finding.expected().get()),
                    List.of(finding.message())));
        }
    }

    private boolean isPercentage(Finding finding) {
        return CharClass.of(text.text().charAt(finding.span().end() - 1)) == '%';
    }

    private static Note column(Table table, Cell cell) {
        CellAddress address = cell.address();
        boolean strip = table.official().layout() == FormTable.Layout.STRIP;
        return Note.before(cell.insertAt(), Message.of(strip ? "note.column.row" : "note.column").with(address));
    }
}

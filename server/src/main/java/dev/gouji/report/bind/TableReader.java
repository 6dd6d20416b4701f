package dev.gouji.report.bind;

import dev.gouji.form.FormTable;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.grammar.antlr.ReportParserBaseListener;
import dev.gouji.layout.BoundEntry;
import dev.gouji.layout.Fit;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads the tables from the tree of ReportParser.g4. The rows of one may stand in several places, with lines of text between. */
final class TableReader extends ReportParserBaseListener {

    private final Map<FormTable, List<BoundEntry>> tables = new IdentityHashMap<>();

    private TableReader() {
    }

    /**
     * The tables of a report, in official order.
     *
     * @param fits all that may stand in it
     */
    static List<Table> read(ReportParser.ReportContext report, List<Fit> fits) {
        TableReader reader = new TableReader();
        ParseTreeWalker.DEFAULT.walk(reader, report);
        List<Table> tables = new ArrayList<>(fits.size());
        for (Fit fit : fits) {
            List<BoundEntry> entries = reader.tables.get(fit.official());
            if (entries != null) {
                tables.add(new TableMaker(fit, entries).table());
            }
        }
        return List.copyOf(tables);
    }

    @Override
    public void enterRow(ReportParser.RowContext row) {
        add((TableWord) row.getStart());
    }

    /** Labels over rows and columns stand right in a table, as do the figures of the one whose row has no label. */
    @Override
    public void visitTerminal(TerminalNode word) {
        int type = word.getSymbol().getType();
        boolean labels = type == ReportParser.GROUP || type == ReportParser.COLUMNS;
        if (labels || type == ReportParser.FIGURES && !(word.getParent() instanceof ReportParser.RowContext)) {
            add((TableWord) word.getSymbol());
        }
    }

    private void add(TableWord word) {
        List<BoundEntry> entries = tables.get(word.entry().table());
        if (entries == null) {
            entries = new ArrayList<>();
            tables.put(word.entry().table(), entries);
        }
        entries.add(word.entry());
    }
}

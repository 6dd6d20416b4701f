package dev.gouji.report.bind;

import dev.gouji.form.FormTable;
import dev.gouji.grammar.antlr.ReportParser;
import dev.gouji.layout.fit.BoundEntry;
import dev.gouji.layout.fit.Fit;
import dev.gouji.report.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads the tables from the tree of ReportParser.g4. Lines of text may stand between the rows of a table. */
final class TableReader {

    private final Map<FormTable, List<BoundEntry>> tables = new IdentityHashMap<>();

    private TableReader() {
    }

    /**
     * The tables of a report, in official order.
     *
     * @param fits the tables of the text, in official order
     */
    static List<Table> read(ReportParser.ReportContext report, List<Fit> fits) {
        TableReader reader = new TableReader();
        reader.read(report);
        List<Table> tables = new ArrayList<>(fits.size());
        for (Fit fit : fits) {
            List<BoundEntry> entries = reader.tables.get(fit.official());
            if (entries != null) {
                tables.add(new TableMaker(fit, entries).table());
            }
        }
        return List.copyOf(tables);
    }

    /** Collects the entries of all tables. Headers and the figures of the strip stand in the table itself, others in a row. */
    private void read(ParserRuleContext context) {
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof ReportParser.RowContext row) {
                add(row.getStart());
            } else if (child instanceof ParserRuleContext inner) {
                read(inner);
            } else if (child instanceof TerminalNode word && isEntry(word.getSymbol().getType())) {
                add(word.getSymbol());
            }
        }
    }

    private static boolean isEntry(int type) {
        return type == ReportParser.HEAD || type == ReportParser.FIGURES;
    }

    private void add(Token word) {
        BoundEntry entry = ((TableWord) word).entry();
        tables.putIfAbsent(entry.table(), new ArrayList<>());
        tables.get(entry.table()).add(entry);
    }
}

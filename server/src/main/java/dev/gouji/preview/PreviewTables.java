package dev.gouji.preview;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import dev.gouji.form.GridCell;
import dev.gouji.form.Relation;
import dev.gouji.form.TableGrid;
import dev.gouji.grammar.Numerals;
import dev.gouji.lint.Balance;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the figures of a report into the official tables. */
final class PreviewTables {

    private final Analysis analysis;
    private final Issues issues;
    private final Messages messages;

    PreviewTables(Analysis analysis, Issues issues, Messages messages) {
        this.analysis = analysis;
        this.issues = issues;
        this.messages = messages;
    }

    /** The tables of the report's form; those that the report lacks have no rows. */
    List<Preview.Table> tables() {
        Form form = analysis.report().form().orElse(Forms.official().newest());
        List<Preview.Table> tables = new ArrayList<>();
        for (FormTable official : form.tables()) {
            Optional<Table> table = analysis.report().table(official.id());
            String heading = form.section(official.section()).map(s -> Numerals.chinese(s.number()) + "、" + s.heading()).orElse("");
            String name = messages.names().table(official.id());
            tables.add(table.isEmpty() ? new Preview.Table(official.id(), name, heading, form.id(), 0, List.of())
                    : new Drawing(table.get()).table(name, heading));
        }
        return List.copyOf(tables);
    }

    /** One table while it is drawn. */
    private final class Drawing {

        private final Table table;
        private final Balance balance;
        /** The addends of each total, in one relation or two. */
        private final Map<CellAddress, List<CellAddress>> addends = new HashMap<>();
        /** The addends of wrong totals. */
        private final Set<CellAddress> lit = new HashSet<>();
        /** The totals whose relations all hold. */
        private final Set<CellAddress> balanced = new HashSet<>();

        Drawing(Table table) {
            this.table = table;
            this.balance = new Balance(table);
            for (Relation relation : table.official().relations()) {
                addends.computeIfAbsent(relation.total(), a -> new ArrayList<>()).addAll(relation.addends());
            }
            balance.judgements().forEach(j -> balanced.add(j.relation().total()));
            for (Balance.Judgement failure : balance.failures()) {
                balanced.remove(failure.relation().total());
                if (!issues.about(failure.relation().total()).isEmpty()) {
                    lit.addAll(failure.relation().addends());
                }
            }
        }

        Preview.Table table(String name, String heading) {
            TableGrid grid = TableGrid.of(table.official());
            List<List<Preview.Cell>> rows = new ArrayList<>();
            for (List<GridCell> row : grid.rows()) {
                rows.add(row.stream().map(this::cell).toList());
            }
            return new Preview.Table(table.id(), name, heading, table.form(), grid.head(), List.copyOf(rows));
        }

        private Preview.Cell cell(GridCell cell) {
            return cell instanceof GridCell.Figure figure ? figure(figure) : name((GridCell.Name) cell);
        }

        private Preview.Cell name(GridCell.Name name) {
            Preview.Name.Kind kind = switch (name.kind()) {
                case ROW -> Preview.Name.Kind.ROW;
                case COLUMN -> Preview.Name.Kind.COLUMN;
                case GROUP -> Preview.Name.Kind.GROUP;
                case MARK -> Preview.Name.Kind.NOTE;
            };
            return new Preview.Name(name.text(), kind, name.columns(), name.rows());
        }

        private Preview.Cell figure(GridCell.Figure figure) {
            CellAddress address = figure.address();
            Optional<Cell> cell = table.cell(address);
            Optional<BigDecimal> value = cell.flatMap(c -> c.value().number());
            return new Preview.Figure(address, cell.map(Cell::text).orElse(""), value, state(address, cell), issues.expected(address),
                    List.copyOf(addends.getOrDefault(address, List.of())), lit.contains(address), issues.about(address),
                    figure.columns(), figure.rows());
        }

        private Preview.State state(CellAddress address, Optional<Cell> cell) {
            if (cell.isEmpty()) {
                return Preview.State.MISSING;
            }
            if (issues.expected(address).isPresent() || issues.isAffected(address)) {
                return issues.expected(address).isPresent() ? Preview.State.WRONG : Preview.State.AFFECTED;
            }
            Preview.State own = switch (cell.get().value().kind()) {
                case BLANK, DASH -> Preview.State.BLANK;
                case UNREADABLE -> Preview.State.UNREADABLE;
                case NUMBER -> cell.get().value().number().orElseThrow().signum() == 0 ? Preview.State.ZERO : Preview.State.FIGURE;
            };
            boolean plain = own == Preview.State.ZERO || own == Preview.State.FIGURE;
            return plain && !issues.about(address).isEmpty() ? Preview.State.DOUBTFUL
                    : own == Preview.State.FIGURE && balanced.contains(address) ? Preview.State.BALANCED : own;
        }
    }
}

package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.form.FormRow;
import dev.gouji.form.Relation;
import dev.gouji.form.Role;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Balance;
import dev.gouji.lint.FigureEdit;
import dev.gouji.lint.peer.Peer;
import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import dev.gouji.report.Cell;
import dev.gouji.report.Table;
import dev.gouji.text.Edit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes figures for a cell: for a total the sum of its addends, and for 上年结转 the 结转下年度 of last year's report. */
final class FigureProposals {

    private final Cursor cursor;
    private final Analysis analysis;
    private final Messages messages;

    FigureProposals(Cursor cursor, Messages messages) {
        this.cursor = cursor;
        this.analysis = cursor.analysis();
        this.messages = messages;
    }

    List<Proposal> all() {
        Span inside = cell();
        return analysis.report().tables().stream().flatMap(t -> t.cells().values().stream().filter(c -> isHere(c, inside))
                .limit(1).flatMap(c -> of(t, c).stream())).toList();
    }

    /** The inside of the cell at the cursor; if there is no cell, an empty span at the cursor. */
    private Span cell() {
        return analysis.tree().blocks().stream().filter(b -> b.span().touches(cursor.offset())).flatMap(FigureProposals::cells)
                .filter(inside -> inside.touches(cursor.offset())).findFirst().orElse(new Span(cursor.offset(), cursor.offset()));
    }

    private static Stream<Span> cells(Block block) {
        return block instanceof Block.Row row ? row.cells().stream().map(Block.Cell::inside)
                : block instanceof Block.Table table ? table.rows().stream().flatMap(r -> r.cells().stream()).map(Block.TableCell::inside)
                : Stream.empty();
    }

    private boolean isHere(Cell cell, Span inside) {
        return cell.isBlank() ? inside.touches(cell.insertAt()) : inside.contains(cell.span()) || cell.span().touches(cursor.offset());
    }

    private List<Proposal> of(Table table, Cell cell) {
        List<Proposal> proposals = new ArrayList<>();
        Balance balance = new Balance(table);
        for (Relation relation : table.official().relations()) {
            if (relation.total().equals(cell.address())) {
                balance.sum(relation).ifPresent(sum -> add(cell, sum, sum(balance, relation), proposals));
            }
        }
        lastYear(table, cell).ifPresent(peer -> carried(table, cell.address(), peer)
                .ifPresent(figure -> add(cell, figure, Message.of("completion.carried").with("file", peer.file()), proposals)));
        return proposals;
    }

    private Optional<Peer> lastYear(Table table, Cell cell) {
        return table.official().row(Role.CARRIED_IN).filter(row -> row.id().equals(cell.address().row()))
                .flatMap(row -> analysis.peers().lastYear());
    }

    private static Optional<BigDecimal> carried(Table table, CellAddress in, Peer last) {
        Optional<FormRow> over = table.official().row(Role.CARRIED_OVER);
        return over.flatMap(row -> last.stated(new CellAddress(table.id(), row.id(), in.column())));
    }

    private static Message sum(Balance balance, Relation relation) {
        return Message.of("completion.sum").with("sum",
                new Message.Argument.Sum(numbers(balance, relation.plus()), numbers(balance, relation.minus())));
    }

    private static List<BigDecimal> numbers(Balance balance, List<CellAddress> cells) {
        return cells.stream().map(cell -> balance.worth(cell).orElse(BigDecimal.ZERO)).toList();
    }

    /** Adds the figure, written in the style of the cell. Editors need a replaced span that includes the cursor and lies on one line. */
    private void add(Cell cell, BigDecimal number, Message why, List<Proposal> to) {
        Optional<Edit> edit = FigureEdit.write(cell, number);
        Span span = cell.isBlank() ? new Span(cursor.offset(), cursor.offset())
                : cell.span().to(new Span(cursor.offset(), cursor.offset()));
        boolean known = edit.filter(e -> to.stream().anyMatch(p -> p.newText().equals(e.newText()))).isPresent();
        if (edit.isPresent() && !known && cursor.line().contains(span)) {
            String typed = analysis.text().text().substring(span.start(), cursor.offset());
            to.add(new Proposal(Proposal.Kind.FIGURE, edit.get().newText(), messages.render(why), span, edit.get().newText(),
                    typed + edit.get().newText(), cell.address().toString()));
        }
    }
}

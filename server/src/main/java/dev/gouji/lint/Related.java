package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import java.util.Optional;

/** Another place that helps to understand a finding. */
public record Related(Optional<CellAddress> cell, Span span, Message message) {

    public static Related place(Span span, Message message) {
        return new Related(Optional.empty(), span, message);
    }

    /** A figure; the message may name its table, row and column. */
    public static Related figure(Cell cell, Message message) {
        return new Related(Optional.of(cell.address()), cell.span(), message.with(cell.address()));
    }
}

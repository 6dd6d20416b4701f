package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import java.util.Optional;

/** Another place that a finding rests on. */
public record Related(Optional<CellAddress> cell, Span span, Message message) {
}

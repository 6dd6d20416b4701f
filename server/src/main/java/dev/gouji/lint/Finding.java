package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule found.
 *
 * @param span where; never empty, unless the text is
 * @param cell the figure that it is about
 * @param actual what the figure states
 * @param expected what it should state
 * @param cause the cell in which the one smallest repair lies, where there is one (CONTRACT.md)
 */
public record Finding(RuleId rule, Severity severity, Span span, Message message, Optional<CellAddress> cell,
                      Optional<BigDecimal> actual, Optional<BigDecimal> expected, Optional<CellAddress> cause,
                      List<Related> related, List<Fix> fixes) implements Comparable<Finding> {

    public static Finding of(RuleId rule, Span span, Message message) {
        return new Finding(rule, rule.severity(), span, message, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
    }

    /** By what mostly tells findings apart; a record's own would be made anew at every start. */
    @Override
    public int hashCode() {
        return span.hashCode() * 31 + rule.code().hashCode();
    }

    /** In the order of the text, then of the rules. */
    @Override
    public int compareTo(Finding other) {
        int start = Integer.compare(span.start(), other.span.start());
        int order = start != 0 ? start : rule.code().compareTo(other.rule.code());
        return order != 0 ? order : Integer.compare(span.end(), other.span.end());
    }

    public Finding at(CellAddress address) {
        return new Finding(rule, severity, span, message, Optional.of(address), actual, expected, cause, related, fixes);
    }

    public Finding states(BigDecimal actual, BigDecimal expected) {
        return new Finding(rule, severity, span, message, cell, Optional.of(actual), Optional.of(expected), cause, related,
                fixes);
    }

    public Finding causedBy(CellAddress cell) {
        return new Finding(rule, severity, span, message, this.cell, actual, expected, Optional.of(cell), related, fixes);
    }

    public Finding with(Severity severity) {
        return new Finding(rule, severity, span, message, cell, actual, expected, cause, related, fixes);
    }

    public Finding relatedTo(List<Related> related) {
        return new Finding(rule, severity, span, message, cell, actual, expected, cause, related, fixes);
    }

    public Finding fixedBy(List<Fix> fixes) {
        return new Finding(rule, severity, span, message, cell, actual, expected, cause, related, fixes);
    }
}

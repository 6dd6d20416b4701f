package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.report.Cell;
import dev.gouji.report.Unwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule found. Most rules need no more than {@link #of}; {@link #about} opens a builder for the rest.
 *
 * @param span where; never empty, unless the text is
 * @param cell the figure that it is about
 * @param actual what the figure states
 * @param expected what it should state
 * @param cause the cell of the one smallest repair that clears all findings with this cause, if there is one
 */
public record Finding(RuleId rule, Severity severity, Span span, Message message, Optional<CellAddress> cell,
                      Optional<BigDecimal> actual, Optional<BigDecimal> expected, Optional<CellAddress> cause,
                      List<Related> related, List<Fix> fixes) implements Comparable<Finding> {

    /** A finding at a place, with the rule's own severity, no cell and no fix. */
    public static Finding of(RuleId rule, Span span, Message message) {
        return about(rule, span, message).build();
    }

    /** A finding that needs more than a place and a message. */
    public static Builder about(RuleId rule, Span span, Message message) {
        return new Builder(rule, span, message);
    }

    /** A finding on a figure; the message may name its table, row and column. */
    public static Builder about(RuleId rule, Cell cell, Message message) {
        return about(rule, cell.span(), message.with(cell.address())).cell(cell.address());
    }

    /** The same finding with the severity from the settings. */
    Finding as(Severity other) {
        return new Finding(rule, other, span, message, cell, actual, expected, cause, related, fixes);
    }

    /** The same finding without some of its fixes. */
    Finding with(Message otherMessage, List<Fix> some) {
        return new Finding(rule, severity, span, otherMessage, cell, actual, expected, cause, related, List.copyOf(some));
    }

    /** The finding at its place in the report, without fixes that would remove a line end there. */
    Finding in(Unwrapped unwrapped) {
        List<Related> places = new ArrayList<>(related.size());
        for (Related place : related) {
            places.add(new Related(place.cell(), unwrapped.original(place.span()), place.message()));
        }
        List<Fix> possible = new ArrayList<>(fixes.size());
        for (Fix fix : fixes) {
            fix.in(unwrapped).ifPresent(possible::add);
        }
        return new Finding(rule, severity, unwrapped.original(span), message, cell, actual, expected, cause, List.copyOf(places),
                List.copyOf(possible));
    }

    /** Hashes few parts: a record's generated method is built at every start. */
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

    /** Collects the parts of a finding; each is optional. */
    public static final class Builder {

        private final RuleId rule;
        private final Span span;
        private final Message message;
        private Severity severity;
        private Optional<CellAddress> cell = Optional.empty();
        private Optional<BigDecimal> actual = Optional.empty();
        private Optional<BigDecimal> expected = Optional.empty();
        private Optional<CellAddress> cause = Optional.empty();
        private List<Related> related = List.of();
        private List<Fix> fixes = List.of();

        private Builder(RuleId rule, Span span, Message message) {
            this.rule = rule;
            this.span = span;
            this.message = message;
            this.severity = rule.severity();
        }

        /** Another severity than the rule's own. */
        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        public Builder cell(CellAddress cell) {
            this.cell = Optional.of(cell);
            return this;
        }

        public Builder states(BigDecimal actual, BigDecimal expected) {
            this.actual = Optional.of(actual);
            this.expected = Optional.of(expected);
            return this;
        }

        public Builder cause(CellAddress cause) {
            this.cause = Optional.of(cause);
            return this;
        }

        public Builder related(List<Related> related) {
            this.related = List.copyOf(related);
            return this;
        }

        public Builder fix(Fix fix) {
            return fixes(List.of(fix));
        }

        public Builder fixes(List<Fix> fixes) {
            this.fixes = List.copyOf(fixes);
            return this;
        }

        public Finding build() {
            return new Finding(rule, severity, span, message, cell, actual, expected, cause, related, fixes);
        }
    }
}

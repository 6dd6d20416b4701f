package dev.gouji.lint.peer;

import dev.gouji.grammar.Inline;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import java.util.Optional;

/**
 * The body and the year of a report.
 *
 * @param organisation the body's name, folded for comparison
 */
public record BodyYear(String organisation, int year) {

    /** The body and year that a masthead names. Empty if one is missing, or if title and statistical period name two years. */
    public static Optional<BodyYear> of(Masthead masthead) {
        return contradictsItself(masthead) ? Optional.empty() : stated(masthead);
    }

    /** The same, even if title and period name two years: such a report was submitted, but is nobody's peer. */
    public static Optional<BodyYear> stated(Masthead masthead) {
        Optional<String> organisation = masthead.organisation().map(Fold::label).filter(o -> !o.isEmpty());
        return organisation.flatMap(o -> masthead.year().map(year -> new BodyYear(o, year)));
    }

    private static boolean contradictsItself(Masthead masthead) {
        Optional<Inline.Date> last = masthead.period().map(Inline.Period::to).or(masthead::closing);
        Optional<Integer> year = last.flatMap(Inline.Date::year);
        return year.isPresent() && masthead.titleYear().isPresent() && !year.equals(masthead.titleYear());
    }

    /** Written out, since the server needs it at every start, and a record's generated methods would be built each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BodyYear b && year == b.year && organisation.equals(b.organisation);
    }

    @Override
    public int hashCode() {
        return organisation.hashCode() * 31 + year;
    }

    /** Whether it is the report of a listed body. A list may omit the county before the name of a town. */
    public boolean isOf(String listed) {
        String name = Fold.label(listed);
        return organisation.equals(name) || !name.isEmpty() && organisation.endsWith(name);
    }

    /** The same body a year earlier. */
    public BodyYear before() {
        return new BodyYear(organisation, year - 1);
    }
}

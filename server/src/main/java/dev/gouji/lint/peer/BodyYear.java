package dev.gouji.lint.peer;

import dev.gouji.grammar.Inline;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import java.util.Optional;

/**
 * Whose report it is, and of which year.
 *
 * @param organisation the name as names are compared
 */
public record BodyYear(String organisation, int year) {

    /** Empty if body or year is missing, or title and statistical period name two years. */
    public static Optional<BodyYear> of(Masthead masthead) {
        return contradictsItself(masthead) ? Optional.empty() : stated(masthead);
    }

    /** The same for a report whose period may be of another year: it was submitted, and is no peer. */
    public static Optional<BodyYear> stated(Masthead masthead) {
        Optional<String> organisation = masthead.organisation().map(Fold::label).filter(o -> !o.isEmpty());
        return organisation.flatMap(o -> masthead.year().map(year -> new BodyYear(o, year)));
    }

    private static boolean contradictsItself(Masthead masthead) {
        Optional<Inline.Date> last = masthead.period().map(Inline.Period::to).or(masthead::closing);
        Optional<Integer> year = last.flatMap(Inline.Date::year);
        return year.isPresent() && masthead.titleYear().isPresent() && !year.equals(masthead.titleYear());
    }

    /** Written out, since the server looks it up at every start, and a record's generated methods are built at each. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BodyYear b && year == b.year && organisation.equals(b.organisation);
    }

    @Override
    public int hashCode() {
        return organisation.hashCode() * 31 + year;
    }

    /** Whether a listed body is meant; a list may omit the county before the name of a town. */
    public boolean isOf(String listed) {
        String name = Fold.label(listed);
        return organisation.equals(name) || !name.isEmpty() && organisation.endsWith(name);
    }

    /** The same body a year earlier. */
    public BodyYear before() {
        return new BodyYear(organisation, year - 1);
    }
}

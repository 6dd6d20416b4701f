package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/**
 * Renames the body, or changes the year, wherever the report speaks of itself: title, period, prose, signature. Titles
 * in 《》 and figures of tables do not change.
 */
public sealed interface Renaming permits BodyRenaming, YearRenaming {

    /** The current name. */
    String current();

    /** Its place at the cursor. */
    Span place();

    /** Why the new name is not possible; empty if it is. */
    Optional<Message> objection(String name);

    /** Renames all occurrences. */
    List<Edit> edits(String name);

    /** What can be renamed at a place. */
    static Optional<Renaming> at(Analysis analysis, int offset) {
        Optional<Renaming> body = analysis.report().masthead().organisation().flatMap(name -> BodyRenaming.at(analysis, name, offset));
        return body.isPresent() ? body : analysis.report().masthead().year().flatMap(year -> YearRenaming.at(analysis, year, offset));
    }

    /** Whether the report speaks of itself at this place: it is in no table, and not in 《》 except within the report's own title. */
    static boolean isOwn(Analysis analysis, Span span) {
        Report report = analysis.report();
        Masthead masthead = report.masthead();
        boolean inTable = report.tables().stream().anyMatch(t -> t.span().overlaps(span));
        int line = analysis.text().lines().line(span.start());
        Span whole = new Span(analysis.text().lines().start(line), Math.max(span.end(), analysis.text().lines().end(line)));
        boolean quoted = !whole.overlaps(masthead.titleSpan()) && analysis.tree().inline(whole).stream()
                .anyMatch(inline -> inline instanceof Inline.Title title && title.span().contains(span));
        return !inTable && !quoted;
    }
}

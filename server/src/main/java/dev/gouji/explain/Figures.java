package dev.gouji.explain;

import dev.gouji.regulation.Article;
import java.util.List;
import java.util.Optional;

/** What a page shows of the report at hand. */
interface Figures {

    /** For a page that is read without a report: it shows nothing. */
    Figures NONE = new Figures() {
    };

    /** The figures of some rows or columns, in one line; empty if the report has none of them. */
    default Optional<String> of(List<Topic.Line> lines) {
        return Optional.empty();
    }

    /** The day by which the report is due, for the page on the article that says so; empty for other articles. */
    default Optional<String> due(Article article) {
        return Optional.empty();
    }

    /** The content of a cell, with its unit. */
    default Optional<String> stated(Topic.Line figure) {
        return Optional.empty();
    }

    /** Whether a figure is a sum of others, so that its relations say what counts. */
    default boolean isComputed(Topic.Line figure) {
        return false;
    }

    /** The relations in which a row, a column or a figure stands, with the figures put in. */
    default List<String> relations(Topic.Line line) {
        return List.of();
    }
}

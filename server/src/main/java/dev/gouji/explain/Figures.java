package dev.gouji.explain;

import dev.gouji.regulation.Article;
import java.util.List;
import java.util.Optional;

/** What a page shows of the report at hand; nothing if a page is read without a report. */
interface Figures {

    Figures NONE = new Figures() {
        @Override
        public Optional<String> of(List<Topic.Line> lines) {
            return Optional.empty();
        }

        @Override
        public Optional<String> stated(Topic.Line figure) {
            return Optional.empty();
        }

        @Override
        public Optional<String> due(Article article) {
            return Optional.empty();
        }

        @Override
        public boolean isComputed(Topic.Line figure) {
            return false;
        }

        @Override
        public List<String> relations(Topic.Line line) {
            return List.of();
        }
    };

    /** The figures of some rows or columns, in one line; empty if the report has none of them. */
    Optional<String> of(List<Topic.Line> lines);

    /** The day by which the report is due, for the page on the article that says so; empty for other articles. */
    Optional<String> due(Article article);

    /** The content of a cell, with its unit. */
    Optional<String> stated(Topic.Line figure);

    /** Whether a figure is a sum of others, so that its relations say what counts. */
    boolean isComputed(Topic.Line figure);

    /** The relations in which a row, a column or a figure stands, with the figures put in. */
    List<String> relations(Topic.Line line);
}

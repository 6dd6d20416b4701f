package dev.gouji.explain;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.Span;
import dev.gouji.report.TableLabel;
import java.util.stream.Stream;

/** The stretches of a report that are read for citations: lines, headings, cells; nothing in code and comments. */
public final class Stretches {

    private Stretches() {
    }

    static Stream<Span> of(Block block) {
        if (block instanceof Block.Text text) {
            return Stream.of(text.content());
        }
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.content());
        }
        if (block instanceof Block.Row row) {
            return row.cells().stream().map(Block.Cell::inside);
        }
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(r -> r.cells().stream()).map(Block.TableCell::inside) : Stream.empty();
    }

    /** All stretches of a text. Labels that go over several lines stand behind the others. */
    public static Stream<Span> all(Analysis analysis) {
        Stream<Span> labels = analysis.report().tables().stream().flatMap(t -> t.labels().stream()).map(TableLabel::span)
                .filter(span -> analysis.text().at(span).indexOf('\n') >= 0);
        return Stream.concat(analysis.tree().blocks().stream().flatMap(Stretches::of), labels);
    }
}

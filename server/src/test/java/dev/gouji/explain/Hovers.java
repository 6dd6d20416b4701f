package dev.gouji.explain;

import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.Label;
import dev.gouji.grammar.Span;
import dev.gouji.report.Table;
import java.util.Optional;

/**
 * A report whose places have names, so that no test counts columns: {@code cell t3:一/总计}, {@code label t3:三（五）1},
 * {@code heading 3}, {@code text 第五十条} (the first place with these words; a | among them is the cursor).
 */
final class Hovers {

    private final Analysis analysis;

    Hovers(String text) {
        this.analysis = Lint.analysis(text);
    }

    Analysis analysis() {
        return analysis;
    }

    int offset(String place) {
        String name = place.substring(place.indexOf(' ') + 1);
        return switch (place.substring(0, place.indexOf(' '))) {
            case "cell" -> cell((Topic.Line) Topic.of(name));
            case "label" -> label((Topic.Line) Topic.of(name));
            case "heading" -> analysis.report().section(Integer.parseInt(name)).orElseThrow().heading().start() + 2;
            case "text" -> text(name);
            default -> throw new IllegalArgumentException(place);
        };
    }

    private int cell(Topic.Line line) {
        return analysis.report().cell(line.cell()).orElseThrow().span().start();
    }

    private int label(Topic.Line line) {
        Table table = analysis.report().table(line.table()).orElseThrow();
        Label.Kind kind = !line.column().isEmpty() ? Label.Kind.COLUMN
                : table.official().row(line.row()).isPresent() ? Label.Kind.ROW : Label.Kind.GROUP;
        Optional<Span> span = table.label(kind, line.row() + line.column()).map(l -> l.span());
        return span.orElseThrow(() -> new IllegalArgumentException(line.id())).start();
    }

    private int text(String words) {
        String bare = words.replace("|", "");
        int at = analysis.text().text().indexOf(bare);
        if (at < 0) {
            throw new IllegalArgumentException("the report does not have the words " + bare);
        }
        return at + Math.max(0, words.indexOf('|'));
    }
}

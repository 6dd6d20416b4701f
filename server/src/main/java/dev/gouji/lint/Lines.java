package dev.gouji.lint;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Prose;
import dev.gouji.text.Fold;
import dev.gouji.text.WordSearch;
import java.util.ArrayList;
import java.util.List;

/** The words and inline elements of each line of prose, computed once for all rules. Not thread-safe. */
final class Lines {

    /** The parts of a line computed so far. */
    private static final class Line {
        private WordSearch words;
        private List<Inline> inline;
        private List<Inline.Quantity> quantities;
        private List<Inline> mentions;
    }

    private static final String MARKS = ".．";
    private static final String YEAR = "年";
    private static final int LONGEST_NUMBER = 2;
    private static final int DIGITS_OF_YEAR = 4;

    private final SyntaxTree tree;
    private final Line[] lines;

    Lines(SyntaxTree tree, int count) {
        this.tree = tree;
        this.lines = new Line[count];
    }

    WordSearch words(Prose prose) {
        Line line = line(prose);
        if (line.words == null) {
            String simplified = Fold.simplified(prose.content().of(tree.text()));
            line.words = new WordSearch(Fold.withoutMarkup(simplified), simplified);
        }
        return line.words;
    }

    List<Inline> inline(Prose prose) {
        Line line = line(prose);
        if (line.inline == null) {
            line.inline = tree.inline(new Span(behindItem(prose.content()), prose.content().end()));
        }
        return line.inline;
    }

    /** The place behind the number of an item whose words begin with a year, since 2.2022年 would be read as one figure. */
    private int behindItem(Span content) {
        String text = tree.text();
        int mark = digitsEnd(content.start(), content.end());
        int year = mark + 1;
        boolean item = mark > content.start() && mark - content.start() <= LONGEST_NUMBER && year < content.end()
                && MARKS.indexOf(text.charAt(mark)) >= 0;
        int end = item ? digitsEnd(year, content.end()) : year;
        return item && end - year == DIGITS_OF_YEAR && text.startsWith(YEAR, end) ? year : content.start();
    }

    private int digitsEnd(int from, int to) {
        int end = from;
        while (end < to && CharClass.isDigit(tree.text().charAt(end))) {
            end++;
        }
        return end;
    }

    List<Inline.Quantity> quantities(Prose prose) {
        return sort(prose).quantities;
    }

    List<Inline> mentions(Prose prose) {
        return sort(prose).mentions;
    }

    private Line sort(Prose prose) {
        Line line = line(prose);
        if (line.mentions == null) {
            line.quantities = new ArrayList<>();
            line.mentions = new ArrayList<>();
            for (Inline inline : inline(prose)) {
                if (inline instanceof Inline.Quantity quantity) {
                    line.quantities.add(quantity);
                } else {
                    line.mentions.add(inline);
                }
            }
        }
        return line;
    }

    private Line line(Prose prose) {
        Line line = lines[prose.number()];
        if (line == null) {
            line = new Line();
            lines[prose.number()] = line;
        }
        return line;
    }
}

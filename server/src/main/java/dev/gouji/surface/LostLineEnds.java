package dev.gouji.surface;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Ordinal;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a line that is a whole page, because a converter made blanks of the line ends: …12月31日止。 一、总体情况 2024年，…. The headings
 * of the sections are its lines, and so are the words between two of them.
 */
record LostLineEnds(SyntaxTree tree, Labels labels) {

    /** Fewer headings may be a sentence that lists the sections. */
    private static final int FEWEST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 40;
    /** How many blanks a heading may have, as in 一、 总体情况. */
    private static final int MOST_BLANKS = 2;

    /** The lines of a page that is one line; none if it has no such headings. */
    List<Line> read(Block.Text line) {
        List<Block.Text> headings = new ArrayList<>(0);
        int number = 0;
        for (int i = line.content().start() + 1; i < line.content().end(); i++) {
            char before = tree.text().charAt(i - 1);
            boolean begins = CharClass.isSpace(before) || before == '。';
            Optional<Block.Text> heading = begins ? heading(i, line, number) : Optional.empty();
            if (heading.isPresent()) {
                headings.add(heading.get());
                number = heading.get().ordinal().orElseThrow().number();
                i = heading.get().span().end();
            }
        }
        return headings.size() < FEWEST_HEADINGS ? List.of() : lines(line, headings);
    }

    /**
     * The heading that begins at an offset, and ends at a blank or with the line.
     *
     * @param last the number of the heading before
     */
    private Optional<Block.Text> heading(int from, Block.Text line, int last) {
        int end = Math.min(line.content().end(), from + LONGEST_HEADING);
        Optional<Ordinal> ordinal = tree.ordinal(new Span(from, end));
        if (ordinal.isEmpty() || ordinal.get().style() != Ordinal.Style.COUNT_COMMA || ordinal.get().number() <= last) {
            return Optional.empty();
        }
        int blanks = 0;
        for (int to = ordinal.get().marker().end(); to <= end && blanks <= MOST_BLANKS; to++) {
            if (to == line.content().end() || CharClass.isSpace(tree.text().charAt(to))) {
                Block.Text heading = new Block.Text(new Span(from, to), new Span(from, to), ordinal);
                if (labels.isHeading(heading)) {
                    return Optional.of(heading);
                }
                blanks++;
            }
        }
        return Optional.empty();
    }

    private List<Line> lines(Block.Text line, List<Block.Text> headings) {
        List<Line> lines = new ArrayList<>();
        int from = line.span().start();
        for (Block.Text heading : headings) {
            words(from, heading.span().start(), lines);
            lines.add(new Line.Text(heading.span(), heading.content(), heading.ordinal(), 0));
            from = heading.span().end();
        }
        words(from, line.span().end(), lines);
        return lines;
    }

    private void words(int from, int to, List<Line> lines) {
        if (from < to) {
            Span words = new Span(from, to);
            lines.add(new Line.Text(words, CharClass.trim(tree.text(), words), Optional.empty(), 0));
        }
    }
}

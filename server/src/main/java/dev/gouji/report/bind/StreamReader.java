package dev.gouji.report.bind;

import dev.gouji.form.Label;
import dev.gouji.form.LabelIndex;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Figure;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables whose rows are spread over lines: one cell a paragraph, lone pipes between cells, a pipe behind each
 * cell, figures on one line parted by blanks. Only labels tell where a row begins there, so that is what it goes by:
 * a row is a label and what stands before the next one.
 */
final class StreamReader {

    /** A header word may be stacked letter by letter; no label takes more lines. */
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_LABEL = 60;
    /** The same before it is folded. */
    private static final int LONGEST_WORD = 2 * LONGEST_LABEL;
    private static final int LONGEST_FIGURE = 12;
    private static final int MANY_FIGURES = 15;
    /** A label with its instructions. */
    private static final int MOST_CHARACTERS = 120;

    private final SyntaxTree tree;
    private final LabelIndex labels;
    private final SectionFinder headings;
    private final boolean[] taken;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Atom> atoms = new ArrayList<>();

    /**
     * What a stream is made of.
     *
     * @param kind a cell, a pipe, or empty lines
     * @param block the block that it stands in
     * @param lines how many empty lines
     */
    private record Atom(Kind kind, int block, Span span, int lines) {

        enum Kind { CELL, PIPE, GAP }
    }

    /** A label of {@code atoms} parts. */
    private record Found(LabelMatch match, Span span, int atoms) {
    }

    StreamReader(SyntaxTree tree, LabelIndex labels, SectionFinder headings, boolean[] taken) {
        this.tree = tree;
        this.labels = labels;
        this.headings = headings;
        this.taken = taken;
    }

    /** The rows in blocks that nothing else has taken; marks those blocks as taken. */
    List<GridRow> read() {
        for (int i = 0; i < tree.blocks().size(); i++) {
            if (!collect(i)) {
                rows(atoms);
                atoms.clear();
            }
        }
        rows(atoms);
        return rows;
    }

    /** Adds a block's atoms; false where the stream ends before it. */
    private boolean collect(int i) {
        Block block = tree.blocks().get(i);
        if (block instanceof Block.Comment) {
            return true;
        }
        if (taken[i]) {
            return false;
        }
        if (block instanceof Block.Blank) {
            gap(i);
            return true;
        }
        if (block instanceof Block.Text text) {
            boolean cell = !headings.isHeading(i);
            if (cell && !text.content().isEmpty()) {
                line(i, text.content());
            }
            return cell;
        }
        if (block instanceof Block.Row row) {
            row(i, row);
            return true;
        }
        return false;
    }

    private void gap(int i) {
        Atom last = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
        if (last != null && last.kind() == Atom.Kind.GAP) {
            atoms.set(atoms.size() - 1, new Atom(Atom.Kind.GAP, i, last.span().to(tree.blocks().get(i).span()), last.lines() + 1));
        } else {
            atoms.add(new Atom(Atom.Kind.GAP, i, tree.blocks().get(i).span(), 1));
        }
    }

    private void row(int i, Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            if (cell.opening() == Block.Opening.PIPE) {
                atoms.add(new Atom(Atom.Kind.PIPE, i, cell.delimiter(), 0));
            }
            Span visible = CellText.trim(tree.text(), cell.inside());
            if (!visible.isEmpty()) {
                line(i, visible);
            }
        }
    }

    /** A line is one cell, or a label and figures parted by blanks, or such figures alone. */
    private void line(int i, Span content) {
        List<Span> words = Words.endsLong(tree.text(), content, LONGEST_WORD) ? List.of() : Words.split(tree.text(), content);
        if (words.size() <= 1) {
            atoms.add(new Atom(Atom.Kind.CELL, i, content, 0));
            return;
        }
        int figures = words.size();
        while (figures > 0 && isFigure(words.get(figures - 1))) {
            figures--;
        }
        Span head = figures == 0 ? content : new Span(content.start(), words.get(figures - 1).end());
        boolean parted = figures < words.size()
                && (figures == 0 || !exact(head).isEmpty() || words.size() - figures >= 3);
        if (!parted) {
            head(i, content, words);
            return;
        }
        if (figures > 0) {
            atoms.add(new Atom(Atom.Kind.CELL, i, head, 0));
        }
        for (Span word : words.subList(figures, words.size())) {
            atoms.add(new Atom(Atom.Kind.CELL, i, word, 0));
        }
    }

    /** A line of header words parted by blanks is one cell each. */
    private void head(int i, Span content, List<Span> words) {
        for (Span cell : areLabels(words) ? words : List.of(content)) {
            atoms.add(new Atom(Atom.Kind.CELL, i, cell, 0));
        }
    }

    private boolean areLabels(List<Span> words) {
        for (Span word : words) {
            if (exact(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isFigure(Span span) {
        return span.length() <= LONGEST_FIGURE && Figure.isFigure(span.of(tree.text()));
    }

    private LabelMatch exact(Span span) {
        return span.length() > LONGEST_WORD ? LabelMatch.none()
                : labels.exactNumbered(Fold.label(tree.text(), span.start(), span.end()));
    }

    /** Splits a stream into rows at its labels. */
    private void rows(List<Atom> stream) {
        int i = 0;
        while (i < stream.size()) {
            Found label = stream.get(i).kind() == Atom.Kind.CELL ? label(stream, i) : null;
            if (label == null) {
                i = loneLine(stream, i);
                continue;
            }
            int from = i + label.atoms();
            int to = from;
            while (to < stream.size() && belongs(stream, to)) {
                to++;
            }
            emit(label, stream.subList(i, from), stream.subList(from, to));
            i = to;
        }
    }

    /** A line of many figures without a label is a row by itself: table 4 has no other. Answers the next atom. */
    private int loneLine(List<Atom> stream, int at) {
        int end = at;
        while (end < stream.size() && stream.get(end).kind() == Atom.Kind.CELL && isFigure(stream.get(end).span())
                && stream.get(end).block() == stream.get(at).block()) {
            end++;
        }
        boolean glued = end == at && isGlued(stream.get(at));
        if (end - at < MANY_FIGURES && !glued) {
            return Math.max(end, at + 1);
        }
        end = glued ? at + 1 : end;
        List<GridCell> cells = slots(stream.subList(at, end));
        take(stream.subList(at, end));
        rows.add(new GridRow(-1, cells.get(0).place().to(cells.get(cells.size() - 1).place()), cells, false));
        return end;
    }

    /** All figures of table 4 written as one run of digits. */
    private boolean isGlued(Atom atom) {
        return atom.kind() == Atom.Kind.CELL && atom.span().length() >= MANY_FIGURES && digitsAt(atom.span()) == atom.span().start();
    }

    /** The longest label that begins at an atom, over lines where it is broken; null where none does. */
    private Found label(List<Atom> stream, int at) {
        if (isFigure(stream.get(at).span())) {
            return null;
        }
        Found best = null;
        Span span = stream.get(at).span();
        String folded = "";
        int parts = 0;
        for (int i = at; i < stream.size() && parts < MOST_PARTS; i++) {
            Atom atom = stream.get(i);
            if (atom.kind() == Atom.Kind.PIPE) {
                break;
            }
            if (atom.kind() == Atom.Kind.CELL) {
                String part = Fold.label(tree.text(), atom.span().start(), atom.span().end(), LONGEST_LABEL + 1);
                folded = folded.isEmpty() ? part : folded + part;
                if (folded.length() > LONGEST_LABEL) {
                    break;
                }
                span = span.to(atom.span());
                parts++;
                LabelMatch match = labels.exactNumbered(folded);
                if (!match.isEmpty()) {
                    best = new Found(match, span, i - at + 1);
                }
            }
        }
        return best != null ? best : loose(stream.get(at));
    }

    /** A label with more around it or misspelt counts only on a line of its own that is no sentence. */
    private Found loose(Atom atom) {
        if (atom.span().length() > MOST_CHARACTERS || isSentence(atom.span())) {
            return null;
        }
        LabelMatch match = labels.read(withoutDigits(atom.span()));
        boolean row = match.isIn("t4") || match.has("t2", Label.Kind.ROW) || match.has("t3", Label.Kind.ROW);
        return row ? new Found(match, atom.span(), 1) : null;
    }

    /** The words of a label to which figures are glued. */
    private String withoutDigits(Span span) {
        return tree.text().substring(span.start(), digitsAt(span));
    }

    /** Where the digits at its end begin. */
    private int digitsAt(Span span) {
        int end = span.end();
        while (end > span.start() && CharClass.isDigit(tree.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a mark that only sentences have stands outside of brackets. */
    private boolean isSentence(Span span) {
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = tree.text().charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth == 0 && "。；，".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an atom still belongs to the row before it: a figure, a pipe, empty lines, or a short word in a figure's place. */
    private boolean belongs(List<Atom> stream, int at) {
        Atom atom = stream.get(at);
        if (atom.kind() != Atom.Kind.CELL || isFigure(atom.span())) {
            return true;
        }
        return atom.span().length() <= LONGEST_FIGURE && label(stream, at) == null
                && at > 0 && isPlaceOfFigure(stream, at);
    }

    private boolean isPlaceOfFigure(List<Atom> stream, int at) {
        boolean digit = stream.get(at).span().of(tree.text()).chars().anyMatch(Character::isDigit);
        boolean pipes = stream.get(at - 1).kind() == Atom.Kind.PIPE;
        return digit || pipes;
    }

    private void emit(Found label, List<Atom> named, List<Atom> rest) {
        List<GridCell> cells = slots(rest);
        List<List<GridCell>> spaced = hasPipes(rest) ? List.of() : spacings(rest);
        boolean row = label.match().labels().stream().anyMatch(l -> l.kind() == Label.Kind.ROW && !l.table().equals("t4"))
                || isTotal(label);
        GridCell name = cell(new Span(label.span().start(), label.span().start()), label.span(), label.span());
        if (row && cells.isEmpty() && endsInDigits(label.span())) {
            take(named);
            rows.add(new GridRow(-1, label.span(), List.of(name, glued(label.span())), false));
            return;
        }
        boolean figures = cells.stream().anyMatch(c -> !c.isBlank());
        take(named);
        if (!figures) {
            rows.add(new GridRow(-1, label.span(), row && !cells.isEmpty() ? prepend(name, cells) : List.of(name), false));
            return;
        }
        take(rest.subList(0, lastFigure(rest) + 1));
        Span span = label.span().to(cells.get(cells.size() - 1).place());
        if (row) {
            rows.add(new GridRow(-1, span, prepend(name, cells), spaced.stream().map(s -> prepend(name, s)).toList(), false));
        } else {
            rows.add(new GridRow(-1, label.span(), List.of(name), false));
            rows.add(new GridRow(-1, cells.get(0).place().to(cells.get(cells.size() - 1).place()), cells, spaced, false));
        }
    }

    /** A label to which its figures are glued: 规章000. */
    private boolean endsInDigits(Span span) {
        return CharClass.isDigit(tree.text().charAt(span.end() - 1));
    }

    /** The digits at the end of a label, which are the figures of a whole row or of one cell. */
    private GridCell glued(Span span) {
        Span digits = new Span(digitsAt(span), span.end());
        return cell(new Span(digits.start(), digits.start()), digits, digits);
    }

    /** 总计 alone may name the row 三（七）; the binder decides by what stands around it. */
    private static boolean isTotal(Found label) {
        return label.match().has("t3", Label.Kind.COLUMN) && label.match().labels().stream().anyMatch(l -> l.id().equals("总计"))
                && !label.match().has("t4", Label.Kind.COLUMN);
    }

    private static List<GridCell> prepend(GridCell name, List<GridCell> cells) {
        List<GridCell> out = new ArrayList<>(cells.size() + 1);
        out.add(name);
        out.addAll(cells);
        return List.copyOf(out);
    }

    private void take(List<Atom> used) {
        used.stream().filter(a -> a.kind() != Atom.Kind.GAP).forEach(a -> taken[a.block()] = true);
    }

    private static int lastFigure(List<Atom> rest) {
        int last = -1;
        for (int i = 0; i < rest.size(); i++) {
            last = rest.get(i).kind() == Atom.Kind.CELL ? i : last;
        }
        return last;
    }

    private static boolean hasPipes(List<Atom> rest) {
        return rest.stream().anyMatch(a -> a.kind() == Atom.Kind.PIPE);
    }

    /** The cells behind a label: what stands between pipes, or each figure where there are none. */
    private List<GridCell> slots(List<Atom> rest) {
        List<GridCell> cells = new ArrayList<>();
        boolean pipes = hasPipes(rest);
        Atom open = null;
        Span content = null;
        for (Atom atom : rest) {
            if (atom.kind() == Atom.Kind.CELL && (!pipes || content != null && open == null)) {
                cells.add(cell(new Span(atom.span().start(), atom.span().start()), atom.span(), atom.span()));
            } else if (atom.kind() == Atom.Kind.CELL) {
                content = content == null ? atom.span() : content.to(atom.span());
            } else if (atom.kind() == Atom.Kind.PIPE) {
                if (open != null || content != null) {
                    cells.add(between(open, content));
                }
                open = atom;
                content = null;
            }
        }
        if (content != null) {
            cells.add(between(open, content));
        }
        return cells;
    }

    private GridCell between(Atom open, Span content) {
        if (content == null) {
            int end = open.span().end();
            Span inside = new Span(end, end);
            return new GridCell(open.span(), inside, inside, "", 1, isLone(open) ? end : GridCell.NOWHERE);
        }
        Span delimiter = open == null ? new Span(content.start(), content.start()) : open.span();
        return cell(delimiter, content, content);
    }

    /** Whether a pipe has its line for itself: more than one cell on the line would make it a row, and not of these. */
    private boolean isLone(Atom pipe) {
        Span line = tree.blocks().get(pipe.block()).span();
        return CellText.trim(tree.text(), line).equals(pipe.span());
    }

    /**
     * The figures with blank cells where lines are empty. An empty paragraph adds one line where paragraphs stand on
     * lines of their own, and one more where empty lines part them, so both are tried, with and without those at the end.
     * Nothing is written on such a line: a figure there would change what the other empty lines mean.
     */
    private List<List<GridCell>> spacings(List<Atom> rest) {
        int usual = rest.stream().filter(a -> a.kind() == Atom.Kind.GAP).mapToInt(Atom::lines).min().orElse(0);
        long figures = rest.stream().filter(a -> a.kind() == Atom.Kind.CELL).count();
        boolean parted = figures <= rest.stream().filter(a -> a.kind() == Atom.Kind.GAP).count() + 1;
        int base = parted ? usual : 0;
        List<Atom> inner = rest.subList(0, lastFigure(rest) + 1);
        return List.of(spaced(rest, base, 1), spaced(rest, base, base + 1), spaced(inner, base, 1), spaced(inner, base, base + 1));
    }

    private List<GridCell> spaced(List<Atom> rest, int base, int step) {
        List<GridCell> cells = new ArrayList<>();
        for (Atom atom : rest) {
            if (atom.kind() == Atom.Kind.CELL) {
                cells.add(cell(new Span(atom.span().start(), atom.span().start()), atom.span(), atom.span()));
            } else if (atom.lines() > base) {
                Span place = new Span(atom.span().start(), atom.span().start() + 1);
                for (int blanks = Math.min(MOST_PARTS, (atom.lines() - base) / step); blanks > 0; blanks--) {
                    cells.add(new GridCell(place, place, new Span(place.start(), place.start()), "", 1, GridCell.NOWHERE));
                }
            }
        }
        return cells;
    }

    private GridCell cell(Span delimiter, Span inside, Span visible) {
        String text = visible.of(tree.text());
        return new GridCell(delimiter, inside, visible, text, 1, inside.start());
    }
}

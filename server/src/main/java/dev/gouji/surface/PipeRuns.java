package dev.gouji.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks runs of pipes with nothing between them (|||) as fillers. Some converters write a run for the places that merged cells cover,
 * or to fill up a row, and write a real blank cell with a blank in it: | |. If a run stands between figures, the converter writes
 * blank cells so, and nothing is marked.
 */
final class PipeRuns {

    private static final int SHORTEST = 2;

    private boolean any;
    /** Whether no run stands right behind words, as in 0 |||. If one does, a line of pipes alone begins with a real blank cell. */
    private boolean apart = true;
    /** How many cells have words, and how many of these have blanks beside the words, | 1 |; a blank cell then has one in it too. */
    private int filled;
    private int spaced;
    /** Whether the last words are a figure, and whether a run follows them. */
    private boolean figure;
    private boolean behind;
    /** Whether a run stands between two figures. */
    private boolean between;

    private PipeRuns() {
    }

    /** The lines, with the cells of such runs as fillers. */
    static List<Line> marked(List<Line> lines) {
        PipeRuns runs = new PipeRuns();
        for (Line line : lines) {
            if (line instanceof Line.Piped piped) {
                runs.add(piped.cells());
            } else if (line instanceof Line.Text || line instanceof Line.Row) {
                runs.figure = false;
            }
        }
        return runs.any && runs.spaced * 5L >= runs.filled * 4L && !runs.between ? runs.mark(lines) : lines;
    }

    private void add(List<RawCell> line) {
        int from = run(line);
        any |= from < line.size();
        apart &= from == 0 || from == line.size() || line.get(from - 1).isBlank();
        for (int i = 0; i < line.size(); i++) {
            RawCell cell = line.get(i);
            if (cell.isBlank()) {
                behind |= i + 1 < line.size() && isNothing(cell);
            } else {
                between |= behind && figure && cell.isFigure();
                figure = cell.isFigure();
                behind = false;
                filled++;
                spaced += cell.inside().length() > cell.visible().length() ? 1 : 0;
            }
        }
    }

    private List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines.size());
        for (Line line : lines) {
            int run = line instanceof Line.Piped ? run(line.cells()) : 0;
            marked.add(line instanceof Line.Piped && run < line.cells().size() ? filled(line, run) : line);
        }
        return List.copyOf(marked);
    }

    /** The line with fillers from the run on; the blank before a run that stands apart from the words, in 0 | ||, is the first one. */
    private Line filled(Line line, int run) {
        int from = !apart ? Math.max(run, 1) : run > 0 && line.cells().get(run - 1).isBlank() ? run - 1 : run;
        List<RawCell> marked = new ArrayList<>(line.cells());
        for (int i = from; i < marked.size(); i++) {
            marked.set(i, RawCell.filler(marked.get(i).delimiter(), marked.get(i).inside()));
        }
        return new Line.Piped(line.span(), List.copyOf(marked));
    }

    /** The index of the first cell of the run at the end of a line; the number of cells if there is no run. */
    private static int run(List<RawCell> cells) {
        int last = cells.size() - 1;
        int from = last;
        while (from > 0 && isNothing(cells.get(from - 1))) {
            from--;
        }
        return last < 0 || !cells.get(last).isBlank() || last + 1 - from < SHORTEST ? cells.size() : from;
    }

    private static boolean isNothing(RawCell cell) {
        return cell.isBlank() && cell.inside().isEmpty() && !cell.delimiter().isEmpty();
    }
}

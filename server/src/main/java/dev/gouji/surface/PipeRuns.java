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

    private final List<Line> lines;

    private PipeRuns(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines, with the cells of such runs as fillers. */
    static List<Line> marked(List<Line> lines) {
        PipeRuns runs = new PipeRuns(lines);
        return runs.any() && runs.areSpaced() && !runs.areCells() ? runs.mark() : lines;
    }

    private boolean any() {
        for (Line line : lines) {
            if (line instanceof Line.Piped piped && run(piped.cells()) < piped.cells().size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether most words have blanks beside them, | 1 |; a real blank cell then has a blank in it too. */
    private boolean areSpaced() {
        int filled = 0;
        int spaced = 0;
        for (Line line : lines) {
            for (RawCell cell : cells(line)) {
                filled += cell.isBlank() ? 0 : 1;
                spaced += !cell.isBlank() && cell.inside().length() > cell.visible().length() ? 1 : 0;
            }
        }
        return spaced * 5L >= filled * 4L;
    }

    /** Whether a run stands between two figures. */
    private boolean areCells() {
        boolean figure = false;
        boolean run = false;
        for (Line line : lines) {
            if (line instanceof Line.Text || line instanceof Line.Row) {
                figure = false;
            }
            List<RawCell> cells = cells(line);
            for (int i = 0; i < cells.size(); i++) {
                RawCell cell = cells.get(i);
                if (cell.isBlank()) {
                    run |= i + 1 < cells.size() && cell.inside().isEmpty() && !cell.delimiter().isEmpty();
                } else {
                    if (run && figure && cell.isFigure()) {
                        return true;
                    }
                    figure = cell.isFigure();
                    run = false;
                }
            }
        }
        return false;
    }

    private List<Line> mark() {
        List<Line> marked = new ArrayList<>(lines.size());
        boolean apart = areApart();
        for (Line line : lines) {
            List<RawCell> cells = cells(line);
            int run = run(cells);
            int from = apart ? withBlank(cells, run) : Math.max(run, 1);
            marked.add(run == cells.size() ? line : new Line.Piped(line.span(), filled(cells, from)));
        }
        return List.copyOf(marked);
    }

    /** Where the fillers begin if a blank stands between the words and the run: in 0 | || the blank is the first filler. */
    private static int withBlank(List<RawCell> cells, int run) {
        return run > 0 && cells.get(run - 1).isBlank() ? run - 1 : run;
    }

    /** Whether no run stands right behind words, as in 0 |||. If one does, a line of pipes alone begins with a real blank cell. */
    private boolean areApart() {
        for (Line line : lines) {
            int run = run(cells(line));
            if (run > 0 && run < cells(line).size() && !cells(line).get(run - 1).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The cells, those from the run on as fillers. */
    private static List<RawCell> filled(List<RawCell> cells, int run) {
        List<RawCell> marked = new ArrayList<>(cells.subList(0, run));
        for (RawCell cell : List.copyOf(cells.subList(run, cells.size()))) {
            marked.add(RawCell.filler(cell.delimiter(), cell.inside()));
        }
        return List.copyOf(marked);
    }

    private static List<RawCell> cells(Line line) {
        return line instanceof Line.Piped piped ? piped.cells() : List.of();
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

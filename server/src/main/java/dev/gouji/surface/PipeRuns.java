package dev.gouji.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks the pipes that a converter writes without anything between them, |||, for the places that merged cells cover or to fill up
 * a row: what stands there is no cell. A converter that does so writes a blank cell with a blank in it: | |. Where such a run
 * stands between figures, blank cells are written in that way, and nothing is marked.
 */
final class PipeRuns {

    private static final int SHORTEST = 2;

    private final List<Line> lines;

    private PipeRuns(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with the cells of such runs as fillers. */
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

    /** Whether blanks stand beside the words in most cells, as they do in blank cells then. */
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

    /** Of a run that a blank parts from the words, 0 | ||, the blank is the first cell. */
    private static int withBlank(List<RawCell> cells, int run) {
        return run > 0 && cells.get(run - 1).isBlank() ? run - 1 : run;
    }

    /** Whether no run stands right behind words. Where one does, 0 |||, a run without words begins with the pipe of a blank cell. */
    private boolean areApart() {
        for (Line line : lines) {
            int run = run(cells(line));
            if (run > 0 && run < cells(line).size() && !cells(line).get(run - 1).isBlank()) {
                return false;
            }
        }
        return true;
    }

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

    /** Where the run at the end of a line begins; the end where there is none. */
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

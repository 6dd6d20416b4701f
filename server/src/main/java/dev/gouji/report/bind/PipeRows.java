package dev.gouji.report.bind;

import java.util.ArrayList;
import java.util.List;

/** Takes off pipe rows what is no cell: separator rows, and the pipe that only closes a row. */
final class PipeRows {

    private PipeRows() {
    }

    static List<GridRow> tidy(List<GridRow> rows) {
        List<GridRow> out = new ArrayList<>(rows.size());
        int i = 0;
        while (i < rows.size()) {
            int end = i;
            while (end < rows.size() && rows.get(end).pipes() && rows.get(end).table() == rows.get(i).table()) {
                end++;
            }
            if (end == i) {
                out.add(rows.get(i++));
            } else {
                tidy(rows.subList(i, end), out);
                i = end;
            }
        }
        return List.copyOf(out);
    }

    private static void tidy(List<GridRow> pipes, List<GridRow> out) {
        int ended = 0;
        for (GridRow row : pipes) {
            ended += endsBlank(row) ? 1 : 0;
        }
        boolean closed = ended * 5L >= pipes.size() * 4L;
        for (int i = 0; i < pipes.size(); i++) {
            GridRow row = pipes.get(i);
            if (isSeparator(row, i == 1 && i + 1 < pipes.size())) {
                continue;
            }
            boolean drop = closed && endsBlank(row) && row.cells().size() > 1;
            out.add(drop ? new GridRow(row.table(), row.span(), row.cells().subList(0, row.cells().size() - 1), true) : row);
        }
    }

    private static boolean endsBlank(GridRow row) {
        return row.cells().get(row.cells().size() - 1).isBlank();
    }

    /**
     * |---|:--:|. Behind the first row single strokes part it from the others as well; elsewhere it takes three strokes
     * or a colon in some cell, so that a row of dashes stays a row.
     */
    private static boolean isSeparator(GridRow row, boolean second) {
        boolean sure = second;
        boolean filled = false;
        for (GridCell cell : row.cells()) {
            String text = cell.text();
            if (!isStrokes(text)) {
                return false;
            }
            sure |= text.length() >= 3 || text.indexOf(':') >= 0;
            filled |= !cell.isBlank();
        }
        return sure && filled;
    }

    private static boolean isStrokes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-' && text.charAt(i) != ':') {
                return false;
            }
        }
        return true;
    }
}

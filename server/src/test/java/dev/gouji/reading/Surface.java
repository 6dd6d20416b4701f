package dev.gouji.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A way in which a table reaches a reader as text. */
enum Surface {
    TAB_CELLS(row -> lines("\t", word(row)), "\n\n"),
    TAB_CELLS_MERGED_GONE(row -> lines("\t", shown(row)), "\n\n"),
    TAB_CELLS_CRAMMED(row -> lines("\t", word(row)), "\n"),
    TAB_CELLS_CRAMMED_MERGED_GONE(row -> lines("\t", shown(row)), "\n"),
    TAB_ROWS(row -> String.join("\t", shown(row)), "\n"),
    TAB_ROWS_CLOSED(row -> String.join("\t", shown(row)) + "\t", "\n"),
    TAB_ROWS_GRID(row -> String.join("\t", grid(row)), "\n"),
    TAB_ROWS_QUOTED(row -> String.join("\t", grid(row).stream().map(cell -> cell.length() > Surface.LINE ? quoted(cell) : cell).toList()), "\n"),
    TAB_ROWS_ALL_QUOTED(row -> "\"" + String.join("\"\t\"", grid(row)) + "\"", "\n"),
    TAB_ROWS_GRID_ENDED_BLANK(row -> String.join("\t", grid(row)) + "\t\t", "\n"),
    PIPES(row -> "| " + String.join(" | ", padded(row)) + " |", "\n"),
    PIPES_GRID(row -> "| " + String.join(" | ", grid(row)) + " |", "\n"),
    PIPES_GRID_ENDED_BLANK(row -> "| " + String.join(" | ", grid(row)) + " |  |", "\n"),
    PIPES_BELOW_BLANK_HEADER(row -> "| " + String.join(" | ", grid(row)) + " |", "\n"),
    PIPES_REPEATED(row -> "| " + String.join(" | ", grid(row)) + " |", "\n"),
    PIPES_WIDE(row -> "｜" + String.join("｜", padded(row)) + "｜", "\n"),
    PIPES_DRAWN(row -> "│" + String.join("│", padded(row)) + "│", "\n├──┼──┤\n"),
    PIPES_WRAPPED(row -> wrapped(row, 0), "\n"),
    SIGNS(row -> "| " + String.join(" | ", grid(row)) + " |", "\n+-----+=====+-----+\n"),
    SIGNS_WRAPPED(row -> wrapped(row, 1), "\n+-----+-----+\n"),
    COMMAS(row -> String.join(",", grid(row).stream().map(cell -> cell.contains("（") ? '"' + cell + '"' : cell).toList()), "\n"),
    COMMAS_QUOTED(row -> String.join(",", grid(row).stream().map(cell -> cell.length() > Surface.LINE ? quoted(cell) : cell).toList()), "\n"),
    COMMAS_ALL_QUOTED(row -> "\"" + String.join("\",\"", grid(row)) + "\"", "\n"),
    COMMAS_REPEATED(row -> String.join(",", grid(row)), "\n"),
    PIPES_TAGGED(row -> "| <span style=\"color: red\">" + String.join("</span> | <b>__", grid(row)) + "__</b> |", "\n"),
    PIPES_BEHIND(row -> String.join(" | ", shown(row)) + " |", "\n"),
    PIPES_BEHIND_WITH_RUNS(row -> String.join(" | ", shown(row)) + " |" + runs(row), "\n"),
    PIPES_BETWEEN(row -> String.join("\n|\n", shown(row)), "\n"),
    LONE_PIPES(row -> String.join("\n|\n", shown(row)), "\n|\n"),
    LONE_PIPES_BEHIND(row -> String.join("\n|\n", shown(row)) + "\n|", "\n"),
    LONE_PIPES_GRID(row -> String.join("\n|\n", grid(row)) + "\n|", "\n"),
    PIPE_BEFORE_ROW_AND_BETWEEN(row -> "|\n" + String.join("\n|\n", shown(row)) + "\n|", "\n"),
    PIPE_OPENS_ROW(row -> "|\n" + closed(shown(row)), "\n"),
    PIPE_OPENS_ROW_RUNS_ON_LAST(row -> "|\n" + closed(shown(row)) + runs(row), "\n"),
    CELLS_CLOSED(row -> closed(shown(row)), "\n"),
    CELLS_CLOSED_GRID(row -> closed(grid(row)), "\n"),
    CELLS_CLOSED_RUNS_APART(row -> closed(shown(row)) + (runs(row).isEmpty() ? "" : "\n" + runs(row)), "\n"),
    CELLS_CLOSED_ENDED_BLANK(row -> closed(shown(row)) + "\n|" + (runs(row).isEmpty() ? "" : "\n" + runs(row)), "\n"),
    CELLS_OPENED(row -> shown(row).get(0) + opened(shown(row)) + "\n|", "\n"),
    LABEL_ABOVE(row -> above(row), "\n"),
    PARAGRAPHS(row -> String.join("\n\n", shown(row)), "\n\n"),
    PARAGRAPHS_BLANK_A_LINE(row -> shown(row).stream().map(cell -> cell.isEmpty() ? "\n" : cell + "\n\n").collect(Collectors.joining()), ""),
    CELL_A_LINE(row -> String.join("\n", shown(row)), "\n"),
    BLANKS_BETWEEN(row -> String.join("  ", shown(row)), "\n"),
    HTML(row -> "<tr>" + shown(row).stream().map(c -> "<td>" + c + "</td>").collect(Collectors.joining()) + "</tr>", "\n"),
    HTML_ON_ONE_LINE(row -> "<tr><td>" + String.join("</td><td>", shown(row)) + "</td></tr>", ""),
    HTML_SPANS(row -> "<tr>" + spans(row) + "</tr>", "\n"),
    HTML_OF_WORD(row -> "<tr>\n" + shown(row).stream()
            .map(c -> "  <td style='mso-ignore:colspan'><p class=MsoNormal><span>" + (c.isEmpty() ? "&nbsp;" : c) + "</span></p></td>\n")
            .collect(Collectors.joining()) + "</tr>", "\n");

    /** In these a blank cell is only a gap, so the last cell before the end of a table must not be blank. */
    static final Set<Surface> GAPS = Set.of(PARAGRAPHS, PARAGRAPHS_BLANK_A_LINE, CELL_A_LINE, PIPES_BETWEEN);
    /** In these a blank cell leaves no trace. */
    static final Set<Surface> WITHOUT_BLANKS = Set.of(BLANKS_BETWEEN, PIPES_BETWEEN);

    /** The characters of a label on a line where it wraps. */
    private static final int LINE = 9;

    private final Function<List<Slot>, String> row;
    private final String between;

    Surface(Function<List<Slot>, String> row, String between) {
        this.row = row;
        this.between = between;
    }

    String write(List<List<Slot>> rows) {
        String text = (this == PIPES_REPEATED || this == COMMAS_REPEATED ? repeated(rows) : rows).stream().map(row)
                .collect(Collectors.joining(between));
        return switch (this) {
            case HTML, HTML_ON_ONE_LINE, HTML_SPANS, HTML_OF_WORD -> "<table>\n" + text + "\n</table>";
            case PIPES_BELOW_BLANK_HEADER -> "|" + "  |".repeat(rows.get(0).size()) + "\n|" + "---|".repeat(rows.get(0).size()) + "\n" + text;
            default -> text;
        };
    }

    /** With the label of merged cells in each place that they cover. */
    private static List<List<Slot>> repeated(List<List<Slot>> rows) {
        List<List<Slot>> all = new ArrayList<>();
        for (List<Slot> row : rows) {
            List<Slot> filled = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Slot above = row.get(i) == Slot.ABOVE && !all.isEmpty() && i < all.get(all.size() - 1).size()
                        ? all.get(all.size() - 1).get(i) : row.get(i);
                Slot cell = row.get(i) == Slot.LEFT && i > 0 ? filled.get(i - 1) : above;
                filled.add(cell instanceof Slot.Figure && cell != row.get(i) ? row.get(i) : cell);
            }
            all.add(filled);
        }
        return all;
    }

    private static List<String> shown(List<Slot> row) {
        return Slot.shown(row).stream().map(Slot::text).toList();
    }

    /** As Word writes a table out: what a cell above covers is an empty cell, what one at the left covers is none. */
    private static List<String> word(List<Slot> row) {
        return row.stream().filter(slot -> slot != Slot.LEFT).map(Slot::text).toList();
    }

    private static List<String> grid(List<Slot> row) {
        return row.stream().map(Slot::text).toList();
    }

    /** A cell with a line end in it, as a spreadsheet copies and saves it. */
    private static String quoted(String cell) {
        return '"' + cell.substring(0, LINE) + "\n" + cell.substring(LINE) + '"';
    }

    private static List<String> padded(List<Slot> row) {
        List<String> cells = new ArrayList<>(shown(row));
        while (cells.size() < row.size()) {
            cells.add("");
        }
        return cells;
    }

    /**
     * A line of pipes for each line of the longest label, which wraps.
     *
     * @param above how many lines of the label stand above the figures, if it has as many
     */
    private static String wrapped(List<Slot> row, int above) {
        int lines = row.stream().mapToInt(slot -> pieces(slot).size()).max().orElse(1);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int line = i;
            out.add("| " + row.stream().map(slot -> piece(slot, line, Math.min(above, lines - 1))).collect(Collectors.joining(" | ")) + " |");
        }
        return String.join("\n", out);
    }

    private static String piece(Slot slot, int line, int figures) {
        if (slot instanceof Slot.Figure) {
            return line == figures ? slot.text() : "";
        }
        return line < pieces(slot).size() ? pieces(slot).get(line) : "";
    }

    private static List<String> pieces(Slot slot) {
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < slot.text().length(); from += LINE) {
            pieces.add(slot.text().substring(from, Math.min(slot.text().length(), from + LINE)));
        }
        return slot instanceof Slot.Figure ? List.of(slot.text()) : pieces;
    }

    private static String runs(List<Slot> row) {
        return "|".repeat(row.size() - Slot.shown(row).size());
    }

    private static String lines(String mark, List<String> cells) {
        return cells.stream().map(cell -> mark + cell).collect(Collectors.joining("\n"));
    }

    private static String closed(List<String> cells) {
        return cells.stream().map(cell -> cell.isEmpty() ? "|" : cell + " |").collect(Collectors.joining("\n"));
    }

    private static String opened(List<String> cells) {
        return cells.stream().skip(1).map(cell -> "\n| " + cell).collect(Collectors.joining());
    }

    private static String above(List<Slot> row) {
        List<String> labels = Slot.shown(row).stream().filter(slot -> !(slot instanceof Slot.Figure)).map(Slot::text).toList();
        List<String> figures = Slot.shown(row).stream().filter(Slot.Figure.class::isInstance).map(Slot::text).toList();
        String cells = figures.isEmpty() ? "" : String.join(" | ", figures) + " |";
        return labels.isEmpty() || figures.isEmpty() ? closed(labels) + cells : closed(labels) + "\n" + cells;
    }

    private static String spans(List<Slot> row) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int to = i + 1;
            while (to < row.size() && row.get(to) == Slot.LEFT) {
                to++;
            }
            if (!(row.get(i) instanceof Slot.Covered)) {
                out.append("<td").append(to - i > 1 ? " colspan=\"" + (to - i) + "\"" : "").append('>').append(row.get(i).text()).append("</td>");
            }
        }
        return out.toString();
    }
}

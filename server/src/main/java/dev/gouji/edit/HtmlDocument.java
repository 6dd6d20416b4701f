package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.report.Cell;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.text.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A report as a web page, its tables merged as the official form prints them, for a portal or for Word to open. */
public final class HtmlDocument {

    /** A piece of the page and where it stands in the text. */
    private record Piece(int at, String html) {
    }

    private HtmlDocument() {
    }

    /** The page; empty where figures have lost their places. */
    public static Optional<String> of(Analysis analysis) {
        Report report = analysis.report();
        if (!report.tables().stream().allMatch(Converter::isWhole)) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (Prose line : report.prose()) {
            pieces.add(new Piece(line.content().start(), line(analysis, line)));
        }
        report.tables().forEach(table -> pieces.add(new Piece(table.span().start(), table(table))));
        pieces.sort(Comparator.comparingInt(Piece::at));
        String title = escaped(report.masthead().title().map(HtmlDocument::unmarked).orElse(""));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title).append("</title>\n<style>table { border-collapse: collapse } th, td { border: 1px solid; padding: .2em .5em; "
                + "text-align: center }</style>\n</head>\n<body>\n");
        pieces.forEach(piece -> out.append(piece.html()).append('\n'));
        return Optional.of(out.append("</body>\n</html>\n").toString());
    }

    private static String line(Analysis analysis, Prose line) {
        String words = unmarked(analysis.text().at(line.content()));
        boolean title = analysis.report().masthead().title().isPresent() && line.content().touches(analysis.report().masthead().titleSpan().start());
        String element = title ? "h1" : line.heading() ? "h2" : "p";
        return "<" + element + ">" + escaped(words) + "</" + element + ">";
    }

    private static String unmarked(String words) {
        int from = 0;
        while (from < words.length() && words.charAt(from) == '#') {
            from++;
        }
        while (from < words.length() && words.charAt(from) == ' ') {
            from++;
        }
        return words.substring(from);
    }

    private static String table(Table table) {
        TableGrid grid = TableGrid.of(table.official());
        StringBuilder out = new StringBuilder("<table>\n");
        for (List<GridCell> row : grid.rows()) {
            out.append("<tr>");
            for (GridCell cell : row) {
                String element = cell instanceof GridCell.Name ? "th" : "td";
                out.append('<').append(element).append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                        .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "").append('>')
                        .append(escaped(words(table, cell))).append("</").append(element).append('>');
            }
            out.append("</tr>\n");
        }
        return out.append("</table>").toString();
    }

    private static String words(Table table, GridCell cell) {
        return cell instanceof GridCell.Figure figure ? table.cell(figure.address()).map(HtmlDocument::words).orElse("")
                : ((GridCell.Name) cell).text();
    }

    private static String words(Cell cell) {
        return cell.text() + cell.unit();
    }

    private static String escaped(String text) {
        return Visible.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

package dev.gouji.edit.convert;

import dev.gouji.form.GridCell;
import dev.gouji.office.markup.CharacterReferences;
import java.util.List;

/** Writes a report as a self-contained web page. */
final class HtmlWriter {

    private static final String STYLE = "body{max-width:50em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.8}"
            + "h1,td{text-align:center}h1{font-size:1.6em}h2{font-size:1.2em}p{text-indent:2em}p.sign{text-align:right}"
            + "table{width:100%;border-collapse:collapse;line-height:1.4;font-size:.9em}"
            + "td{border:1px solid;padding:.3em;min-width:2.7em;text-wrap:balance}";

    private final StringBuilder out = new StringBuilder();

    String page(List<Piece> pieces, String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(CharacterReferences.text(title))
                .append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        pieces.forEach(this::piece);
        return out.append("</body>\n</html>\n").toString();
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(line);
        } else if (piece instanceof Piece.Official table) {
            table(table);
        } else {
            rows((Piece.Rows) piece);
        }
    }

    private void line(Piece.Line line) {
        switch (line.look()) {
            case TITLE -> element("<h1>", line.text(), "</h1>");
            case HEADING -> element("<h2>", line.text(), "</h2>");
            case SIGNATURE -> element("<p class=\"sign\">", line.text(), "</p>");
            case TEXT -> element("<p>", line.text(), "</p>");
            case ASIDE -> { }
        }
    }

    private void element(String open, String text, String close) {
        out.append(open).append(CharacterReferences.text(text)).append(close).append('\n');
    }

    private void table(Piece.Official table) {
        out.append("<table>\n");
        for (List<GridCell> row : table.grid().rows()) {
            out.append("<tr>");
            for (GridCell cell : row) {
                out.append("<td").append(span("colspan", cell.columns())).append(span("rowspan", cell.rows())).append('>')
                        .append(CharacterReferences.text(table.words(cell))).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static String span(String name, int count) {
        return count > 1 ? " " + name + "=\"" + count + "\"" : "";
    }

    private void rows(Piece.Rows table) {
        out.append("<table>\n");
        for (List<String> row : table.even()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(CharacterReferences.text(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}

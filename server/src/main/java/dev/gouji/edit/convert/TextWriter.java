package dev.gouji.edit.convert;

import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.form.blank.BlankTable;
import dev.gouji.form.blank.Surface;
import java.util.ArrayList;
import java.util.List;

/** Writes a report as plain text or Markdown. */
final class TextWriter {

    private final Surface surface;

    TextWriter(Surface surface) {
        this.surface = surface;
    }

    String text(List<Piece> pieces) {
        List<String> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            blocks.add(block(piece));
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private String block(Piece piece) {
        if (piece instanceof Piece.Line line) {
            return line(line);
        }
        if (piece instanceof Piece.Official table) {
            return BlankTable.of(table.grid(), surface, cell -> escaped(table.words(cell)));
        }
        List<List<String>> rows = ((Piece.Rows) piece).even();
        return BlankTable.of(rows.stream().map(row -> row.stream().map(this::escaped).toList()).toList(), surface);
    }

    private String line(Piece.Line line) {
        return line.look() == Look.TITLE ? surface.heading(1, line.text())
                : line.look() == Look.HEADING ? surface.heading(2, line.text()) : line.text();
    }

    /** In Markdown, pipes get a backslash: a bare pipe would end the cell. */
    private String escaped(String words) {
        return surface == Surface.MARKDOWN ? words.replace("|", "\\|") : words;
    }
}

package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.ProjectionBuilder;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Spot;
import java.util.List;
import java.util.Optional;

/** Reads the body of a document. A paragraph is a line, and a table is read cell by cell. */
final class BodyReader extends Flow {

    private int tables;

    BodyReader(ProjectionBuilder out, RemainsBuilder remains, ParagraphReader inline, Numbering numbering) {
        super(out, remains, inline, numbering);
    }

    @Override
    void paragraph(List<Element> paragraphs) {
        inline.inCell(false);
        inline.takeSuppressed();
        out.begin();
        content(paragraphs);
        Element last = paragraphs.get(paragraphs.size() - 1);
        boolean contents = inline.takeSuppressed() && out.written() == 0;
        if (!contents) {
            out.end(Spot.PROSE, last, state());
            out.line(last);
        }
    }

    @Override
    void table(Element table) {
        List<Element> rows = Rows.of(table);
        if (Rows.isFrame(rows)) {
            changes.ofTable(table);
            for (Element row : rows) {
                changes.ofRow(row);
                for (Element cell : Rows.cells(row)) {
                    changes.ofCell(cell);
                    read(cell.elements());
                }
            }
            return;
        }
        tables++;
        out.blankLine(table);
        changes.ofTable(table);
        GridRow above = GridRow.NONE;
        int number = 0;
        for (Element row : rows) {
            if (isLeft(row)) {
                number++;
                above = row(row, number, above);
            }
        }
    }

    /** Whether the row is shown when all tracked changes are accepted: it is neither deleted nor hidden. */
    private boolean isLeft(Element row) {
        changes.ofRow(row);
        Optional<Element> properties = row.child("w:trPr");
        if (properties.isEmpty()) {
            return true;
        }
        boolean hidden = Properties.isOn(properties.get(), "w:hidden");
        if (hidden) {
            remains.hidden(Texts.of(row), out.length());
        }
        return properties.get().child("w:del").isEmpty() && !hidden;
    }

    private GridRow row(Element row, int number, GridRow above) {
        GridRow grid = new GridRow(above, row);
        int gap = grid.column();
        int cells = 0;
        boolean shown = false;
        for (Element cell : Rows.cells(row)) {
            changes.ofCell(cell);
            GridRow.Shape shape = grid.next(cell);
            cells += shape == GridRow.Shape.GONE ? 0 : 1;
            if (shape == GridRow.Shape.OPEN || shape == GridRow.Shape.CONTINUES) {
                if (!shown && gap > 0) {
                    cell(row, new Spot(tables, number, 0), Region.State.MERGED);
                }
                shown = true;
                cell(cell, new Spot(tables, number, cells), shape == GridRow.Shape.OPEN ? Region.State.OPEN : Region.State.MERGED);
            }
        }
        out.blankLine(row);
        return grid;
    }

    /** Writes a cell. The content of a merged cell is not read, because it is never shown. */
    private void cell(Element cell, Spot spot, Region.State state) {
        out.cell(cell);
        out.begin();
        if (state == Region.State.OPEN) {
            inline.inCell(true);
            new CellLineReader(this).read(cell.elements());
        }
        boolean signed = state == Region.State.OPEN && sign(cell);
        Region.State read = state();
        out.end(spot, cell, signed ? Region.State.UNREAD : state == Region.State.OPEN ? read : state);
        out.line(cell);
    }

    /** The state of the region that was just read. If it is blank and has a field, the field may fill it later. */
    private Region.State state() {
        return inline.takeBound() ? Region.State.BOUND
                : out.isBlank() && remains.computesFrom(out.start()) ? Region.State.COMPUTED : Region.State.OPEN;
    }

    /**
     * Writes a sign into a cell whose only content is not read, such as a text box, so that the cell is not blank. Returns whether
     * it did.
     */
    private boolean sign(Element cell) {
        String sign = out.isBlank() ? remains.signFrom(out.start()) : "";
        out.sign(sign, cell);
        return !sign.isEmpty();
    }
}

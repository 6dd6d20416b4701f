package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.List;

/** Reads the content of a cell into one line, inner tables included. */
final class CellLineReader extends Flow {

    CellLineReader(Flow around) {
        super(around);
    }

    @Override
    void paragraph(List<Element> paragraphs) {
        out.join();
        content(paragraphs);
    }

    @Override
    void table(Element table) {
        changes.ofTable(table);
        for (Element row : Rows.of(table)) {
            changes.ofRow(row);
            for (Element cell : Rows.cells(row)) {
                changes.ofCell(cell);
                out.join();
                read(cell.elements());
            }
        }
    }
}

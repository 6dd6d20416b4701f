package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.ProjectionBuilder;
import java.util.Optional;

/** Notes the tracked changes of tables: inserted or deleted rows and cells, merged cells, and formatting. */
final class TableChanges {

    private final RemainsBuilder remains;
    private final ProjectionBuilder out;

    TableChanges(RemainsBuilder remains, ProjectionBuilder out) {
        this.remains = remains;
        this.out = out;
    }

    void ofTable(Element table) {
        change(Remains.Change.Kind.FORMAT, table.child("w:tblPr", "w:tblPrChange"), "");
        change(Remains.Change.Kind.FORMAT, table.child("w:tblGrid", "w:tblGridChange"), "");
    }

    void ofRow(Element row) {
        change(Remains.Change.Kind.FORMAT, row.child("w:tblPrEx", "w:tblPrExChange"), "");
        change(Remains.Change.Kind.FORMAT, row.child("w:trPr", "w:trPrChange"), "");
        change(Remains.Change.Kind.INSERTED, row.child("w:trPr", "w:ins"), Texts.of(row));
        change(Remains.Change.Kind.DELETED, row.child("w:trPr", "w:del"), Texts.of(row));
    }

    void ofCell(Element cell) {
        change(Remains.Change.Kind.FORMAT, cell.child("w:tcPr", "w:tcPrChange"), "");
        change(Remains.Change.Kind.FORMAT, cell.child("w:tcPr", "w:cellMerge"), "");
        change(Remains.Change.Kind.INSERTED, cell.child("w:tcPr", "w:cellIns"), Texts.of(cell));
        change(Remains.Change.Kind.DELETED, cell.child("w:tcPr", "w:cellDel"), Texts.of(cell));
    }

    private void change(Remains.Change.Kind kind, Optional<Element> mark, String text) {
        if (mark.isPresent()) {
            remains.change(kind, mark.get(), text, out.length(), out.length());
        }
    }
}

package dev.gouji.office;

import java.util.ArrayList;
import java.util.List;

/** Makes a Word file of a report in TAB cells: a line becomes a paragraph, a line that begins with a TAB becomes a cell. */
public final class DocxReport {

    private final StringBuilder body = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    private DocxReport() {
    }

    /** @param text the report; a blank line separates two rows */
    public static Docx of(String text) {
        DocxReport report = new DocxReport();
        text.lines().forEach(report::line);
        report.endTable();
        return Docx.of(report.body.toString());
    }

    private void line(String line) {
        if (line.startsWith("\t")) {
            cells.add(Docx.tc(escaped(line.substring(1))));
        } else if (line.isEmpty()) {
            endRow();
        } else {
            endTable();
            body.append(Docx.p(escaped(line)));
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(Docx.tr(cells.toArray(String[]::new)));
            cells.clear();
        }
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            body.append(Docx.tbl(rows.toArray(String[]::new)));
            rows.clear();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

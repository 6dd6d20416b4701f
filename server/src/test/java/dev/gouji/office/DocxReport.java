package dev.gouji.office;

import java.util.ArrayList;
import java.util.List;

/** A report that is written as Word copies it out, as a Word file: a line is a paragraph, a line with a TAB a cell. */
public final class DocxReport {

    private final StringBuilder body = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    private DocxReport() {
    }

    /** @param text rows stand apart by a blank line */
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

package dev.gouji.edit;

import dev.gouji.Refresh;
import dev.gouji.edit.convert.Piece;
import dev.gouji.edit.convert.Piece.Line.Look;
import dev.gouji.edit.convert.WordWriter;
import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.GridCell;
import dev.gouji.form.TableGrid;
import dev.gouji.form.blank.Headings;
import dev.gouji.json.Resources;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the blank official form as a Word file, from the form's data and the words of a new report. Page, fonts and sizes
 * are those of official papers (GB/T 9704-2012): A4 with 156 mm of text, the title in 22 points, text in 16 points of
 * 仿宋 with 28 points a line, headings in 黑体, page numbers in 14 points. Fonts are named and not embedded.
 */
final class FormMaker {

    private static final Set<String> SIGNATURE = Set.of("（单位名称）", "（落款日期）");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String BODY = "（单位名称）";

    private final Form form;

    FormMaker(Form form) {
        this.form = form;
    }

    /** The parts of the file, by name, in their order. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml",
                "word/footer1.xml")) {
            parts.put(name, HEAD + fixed(name));
        }
        parts.put("word/document.xml", WordWriter.document(pieces()));
        return parts;
    }

    private List<Piece> pieces() {
        String document = new Regulation().document(form.document()).map(CitedDocument::number).orElseThrow();
        String text = Resources.text("edit/report.txt").replace("{document}", document).replace("{year}", FormFile.YEAR);
        List<Piece> pieces = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("{title}")) {
                pieces.add(new Piece.Line(Look.TITLE, BODY));
                pieces.add(new Piece.Line(Look.TITLE, line.substring(("{title}" + BODY).length())));
            } else if (line.startsWith("{section ")) {
                section(line.charAt("{section ".length()) - '0', pieces);
            } else if (!line.isEmpty()) {
                pieces.add(new Piece.Line(SIGNATURE.contains(line) ? Look.SIGNATURE : Look.TEXT, line));
            }
        }
        return pieces;
    }

    private void section(int number, List<Piece> pieces) {
        FormSection section = form.sections().get(number - 1);
        pieces.add(new Piece.Line(Look.HEADING, Headings.of(section)));
        section.table().flatMap(form::table).ifPresent(table -> pieces.add(blank(TableGrid.of(table))));
    }

    private static Piece blank(TableGrid grid) {
        Map<GridCell, String> words = new HashMap<>();
        grid.rows().forEach(row -> row.forEach(cell -> words.put(cell, cell instanceof GridCell.Name name ? name.text() : "")));
        return new Piece.Official(grid, words);
    }

    /** A part of the file that is the same in every form. */
    private static String fixed(String name) {
        String all = Refresh.read(Refresh.resource("edit/form-parts.xml"));
        int start = all.indexOf('\n', all.indexOf("<!-- " + name + " -->")) + 1;
        int end = all.indexOf("<!-- ", start);
        return all.substring(start, end < 0 ? all.length() : end).replaceAll(">\\s+<", "><").trim();
    }
}

package dev.gouji.edit;

import dev.gouji.Refresh;
import dev.gouji.form.Form;
import dev.gouji.form.FormSection;
import dev.gouji.form.FormTable;
import dev.gouji.form.TableGrid;
import dev.gouji.form.blank.Headings;
import dev.gouji.json.Resources;
import dev.gouji.regulation.CitedDocument;
import dev.gouji.regulation.Regulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the blank official form as a Word file, from the form's data and the words of a new report. Page, fonts and sizes
 * are those of official papers (GB/T 9704-2012): A4 with 156 mm of text, the title in 22 points, text in 16 points of
 * 仿宋 with 28 points a line, headings in 黑体, page numbers in 14 points. Fonts are named and not embedded.
 */
final class FormMaker {

    /** Width of the text in twentieths of a point: 156 mm. */
    static final int WIDTH = 8844;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

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
        parts.put("word/document.xml", HEAD + "<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + body()
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>");
        return parts;
    }

    private String body() {
        String document = new Regulation().document(form.document()).map(CitedDocument::number).orElseThrow();
        String text = Resources.text("edit/report.txt").replace("{document}", document).replace("{year}", FormFile.YEAR);
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.startsWith("{title}")) {
                out.append(paragraph("Title", run(line.substring("{title}".length()))));
            } else if (line.startsWith("{section ")) {
                section(line.charAt("{section ".length()) - '0', out);
            } else if (!line.isEmpty()) {
                out.append(words(line));
            }
        }
        return out.toString();
    }

    /** A paragraph of text; a sub-heading that it opens with is set off. */
    private static String words(String line) {
        int end = line.startsWith("（") ? line.indexOf('。') + 1 : 0;
        return "<w:p>" + (end > 0 ? styled("Part", line.substring(0, end)) : "") + run(line.substring(end)) + "</w:p>";
    }

    private void section(int number, StringBuilder out) {
        FormSection section = form.sections().get(number - 1);
        out.append(paragraph("Heading1", run(Headings.of(section))));
        Optional<FormTable> table = section.table().flatMap(form::table);
        table.ifPresent(t -> out.append(new FormTableMaker(TableGrid.of(t)).xml()));
    }

    static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    /** A part that is the same in every form. */
    private static String fixed(String name) {
        String all = Refresh.read(Refresh.resource("edit/form-parts.xml"));
        int start = all.indexOf('\n', all.indexOf("<!-- " + name + " -->")) + 1;
        int end = all.indexOf("<!-- ", start);
        return all.substring(start, end < 0 ? all.length() : end).replaceAll(">\\s+<", "><").trim();
    }
}

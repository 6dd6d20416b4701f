package dev.gouji.edit.convert;

import dev.gouji.office.markup.CharacterReferences;
import java.util.List;

/** Writes a report as the body of a Word file, with the styles of the blank official form. */
public final class WordWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    /** A4 with margins that leave 156 mm for text, and a page number below (GB/T 9704-2012). */
    private static final String FOOT = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>";

    private final StringBuilder out = new StringBuilder();

    /** The part {@code word/document.xml}. */
    public static String document(List<Piece> pieces) {
        WordWriter writer = new WordWriter();
        pieces.forEach(writer::piece);
        return HEAD + writer.out + FOOT;
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Line line) {
            line(line);
        } else if (piece instanceof Piece.Official table) {
            out.append(new WordTable(table).xml());
        } else {
            out.append(WordTable.xml((Piece.Rows) piece));
        }
    }

    private void line(Piece.Line line) {
        switch (line.look()) {
            case TITLE -> out.append(paragraph("Title", run(line.text())));
            case HEADING -> out.append(paragraph("Heading1", run(line.text())));
            case SIGNATURE -> out.append(paragraph("Signature", run(line.text())));
            case TEXT -> out.append(words(line.text()));
            case ASIDE -> { }
        }
    }

    /** A paragraph of text. A sub-heading at its beginning is emphasised: （一）主动公开情况。 */
    private static String words(String line) {
        int end = line.startsWith("（") ? line.indexOf('。') + 1 : 0;
        String part = end > 0 && end <= 24 ? line.substring(0, end) : "";
        return "<w:p>" + (part.isEmpty() ? "" : "<w:r><w:rPr><w:rStyle w:val=\"Part\"/></w:rPr>" + text(part) + "</w:r>")
                + run(line.substring(part.length())) + "</w:p>";
    }

    static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    static String run(String words) {
        return words.isEmpty() ? "" : "<w:r>" + text(words) + "</w:r>";
    }

    private static String text(String words) {
        boolean blanks = words.charAt(0) == ' ' || words.charAt(words.length() - 1) == ' ' || words.contains("  ");
        return (blanks ? "<w:t xml:space=\"preserve\">" : "<w:t>") + CharacterReferences.text(words) + "</w:t>";
    }
}

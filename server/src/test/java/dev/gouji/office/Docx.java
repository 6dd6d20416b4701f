package dev.gouji.office;

import dev.gouji.office.jvm.JavaPlatform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small Word files for tests: a body and the other parts that it needs. */
public final class Docx {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = "xmlns:w=\"" + W + "\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";

    private Docx(String document) {
        part("[Content_Types].xml", HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        part("_rels/.rels", "");
        part("word/document.xml", document);
        part("word/media/image1.png", "not a picture, and never looked at");
    }

    /** A file with this XML in its body. */
    public static Docx of(String body) {
        return new Docx(HEAD + "<w:document " + NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
    }

    /** A file with this XML as its whole document part. */
    public static Docx whole(String document) {
        return new Docx(document);
    }

    /** Adds styles: the content of {@code <w:styles>}. */
    public Docx styles(String styles) {
        return related("styles", "styles.xml", "<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>");
    }

    /** Adds lists and their patterns: the content of {@code <w:numbering>}. */
    public Docx numbering(String numbering) {
        return related("numbering", "numbering.xml", "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    public Docx comments(String comments) {
        return related("comments", "comments.xml", "<w:comments xmlns:w=\"" + W + "\">" + comments + "</w:comments>");
    }

    /** Adds footnotes, each {@code <w:footnote w:id="…">}. */
    public Docx footnotes(String footnotes) {
        return related("footnotes", "footnotes.xml", "<w:footnotes xmlns:w=\"" + W + "\">" + footnotes + "</w:footnotes>");
    }

    public Docx endnotes(String endnotes) {
        return related("endnotes", "endnotes.xml", "<w:endnotes xmlns:w=\"" + W + "\">" + endnotes + "</w:endnotes>");
    }

    public Docx footer(String content) {
        return related("footer", "footer1.xml", "<w:ftr xmlns:w=\"" + W + "\">" + content + "</w:ftr>");
    }

    /** Sets the names in the properties of the file. */
    public Docx author(String creator, String editor) {
        properties = "<Relationship Id=\"p\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                + "Target=\"docProps/core.xml\"/>";
        return part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + creator + "</dc:creator><cp:lastModifiedBy>" + editor
                + "</cp:lastModifiedBy></cp:coreProperties>");
    }

    private Docx related(String kind, String name, String content) {
        relation("<Relationship Id=\"" + kind + "\" Type=\"" + RELATION + kind + "\" Target=\"" + name + "\"/>");
        return part("word/" + name, HEAD + content);
    }

    public Docx relation(String relation) {
        relations.append(relation);
        return this;
    }

    public Docx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        part("_rels/.rels", relationships("<Relationship Id=\"d\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"
                + properties));
        if (relations.length() > 0) {
            part("word/_rels/document.xml.rels", relationships(relations.toString()));
        }
        return zip(parts);
    }

    private static String relationships(String relations) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>";
    }

    /** A zip archive of these entries, in their order. */
    public static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry record = new ZipEntry(entry.getKey());
                record.setTimeLocal(LocalDateTime.of(2026, 1, 14, 9, 30));
                zip.putNextEntry(record);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public Opened open() {
        return open(bytes());
    }

    public static Opened open(byte[] file) {
        return new OfficeReader(new JavaPlatform()).open(file);
    }

    /** The document of the file, which must be readable. */
    public TrackedDocument read() {
        return read(bytes());
    }

    public static TrackedDocument read(byte[] file) {
        return (TrackedDocument) ((Opened.Document) open(file)).document();
    }

    /** The text of the file. */
    public String text() {
        return read().text();
    }

    /** A paragraph with one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table of rows made by {@link #tr}. */
    public static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells made by {@link #tc}. */
    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A cell with one run in one paragraph. */
    public static String tc(String text) {
        return "<w:tc><w:tcPr/>" + p(text) + "</w:tc>";
    }

    /** A cell with these properties and this content. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}

package dev.gouji.office;

import static dev.gouji.office.Docx.p;
import static dev.gouji.office.Docx.tbl;
import static dev.gouji.office.Docx.tc;
import static dev.gouji.office.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.office.zip.ZipArchive;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files made to do harm: they are refused with a message, or read without their harmful part. */
class HostileFileTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void aZipBombIsNotUnpacked() {
        assertEquals("office.too-large", refused(bomb(64 * MEGABYTE)));
        assertEquals("office.too-large", refused(bomb(ZipArchive.LARGEST - 1)), "a part that shrinks by so much must be refused even below the size limit");
    }

    @Test
    void aZipBombWithAWrongSizeIsRefused() {
        byte[] file = bomb(64 * MEGABYTE);
        setSize(file, "word/document.xml", 5_000);
        assertEquals("office.damaged", refused(file));
        byte[] small = Docx.of(p("甲")).bytes();
        setSize(small, "word/document.xml", 2 * MEGABYTE);
        assertTrue(refused(small).matches("office\\.(damaged|too-large)"));
    }

    /** Pictures are not read, so they may be large or broken. */
    @Test
    void picturesAreNeverUnpacked() {
        byte[] file = Docx.of(p("甲")).part("word/media/image2.png", new byte[64 * MEGABYTE]).bytes();
        setSize(file, "word/media/image1.png", Integer.MAX_VALUE);
        assertEquals("甲\n", Docx.read(file).text());
    }

    @Test
    void documentTypeDeclarationsAreRefused() {
        String entity = "<!DOCTYPE w:document [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
        String laughs = "<!DOCTYPE w:document [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
        for (String declaration : new String[] {entity, laughs}) {
            assertEquals("office.dtd", refused(Docx.whole("<?xml version='1.0'?>" + declaration + "<w:document xmlns:w='" + Docx.W + "'>&a;</w:document>").bytes()));
        }
    }

    @Test
    void twoPartsOfTheSameNameAreRefused() {
        byte[] file = Docx.of(p("甲")).part("word/documenT.xmX", Docx.W).bytes();
        replace(file, "word/documenT.xmX", "word/document.xml");
        assertEquals("office.damaged", refused(file));
        byte[] cased = Docx.of(p("甲")).part("Word/Document.xml", Docx.W).bytes();
        assertEquals("office.damaged", refused(cased));
    }

    @Test
    void anEntryWithTwoNamesIsRefused() {
        byte[] file = Docx.of(p("甲")).bytes();
        byte[] name = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
        file[find(file, name, 0)] = 'v';
        assertEquals("office.damaged", refused(file));
    }

    @Test
    void theDepthOfElementsIsLimited() {
        int deep = 20_000;
        assertEquals("office.too-deep", refused(Docx.of("<w:sdt><w:sdtContent>".repeat(deep) + "</w:sdtContent></w:sdt>".repeat(deep)).bytes()));
        String page = "<html><body>" + "<div><table><tr><td>".repeat(deep) + "甲";
        assertTrue(((Opened.Document) Docx.open(page.getBytes(StandardCharsets.UTF_8))).document().text().contains("甲"));
    }

    @Test
    void theNumberOfEntriesIsLimited() {
        Map<String, byte[]> many = new LinkedHashMap<>(DocxParts.of(Docx.of(p("甲")).bytes()));
        for (int i = 0; i < 40_000; i++) {
            many.put("word/" + i + ".xml", new byte[0]);
        }
        assertEquals("office.too-large", refused(Docx.zip(many)));
    }

    /** Nothing is fetched from the network, and no name leads out of the package. */
    @Test
    void relationsToOtherPlacesAreNotFollowed() {
        String styles = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
        Docx docx = Docx.of(p("甲"))
                .relation("<Relationship Id='a' Type='" + styles + "' Target='http://example.invalid/styles.xml' TargetMode='External'/>")
                .relation("<Relationship Id='b' Type='" + styles + "' Target='../../../../etc/passwd'/>")
                .relation("<Relationship Id='c' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate' "
                        + "Target='file://server/share/evil.dotm' TargetMode='External'/>");
        assertEquals("甲\n", docx.text());
        assertEquals("甲\n", docx.part("../../evil.xml", "<a/>").part("/etc/passwd", "x").part("word\\..\\x", "x").text());
    }

    @Test
    void numbersOfListsAndSpansOfCellsAreLimited() {
        String numbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='999999999'/><w:numFmt w:val='upperLetter'/><w:lvlText w:val='"
                + "%1".repeat(20_000) + "'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";
        assertEquals("office.too-large", refused(Docx.of(item.repeat(2_000)).numbering(numbering).bytes()));
        assertEquals("\t甲\n\n", Docx.of(tbl(tr(tc("<w:gridSpan w:val='2147483647'/>", p("甲"))))).text());
    }

    @Test
    void theSizeOfAPageIsLimited() {
        byte[] large = ("<html>" + "公".repeat(ZipArchive.LARGEST / 3 + 1)).getBytes(StandardCharsets.UTF_8);
        assertEquals("office.beyond-limit", refused(large));
        assertEquals("office.too-large", refused(("<html>" + "<b>".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8)));
        String spans = "<html><table><tr><td rowspan=65534 colspan=100000>1<td rowspan=99999999999>2" + "<tr><td>3".repeat(100) + "</table>";
        assertInstanceOf(Opened.Document.class, Docx.open(spans.getBytes(StandardCharsets.UTF_8)));
    }

    /** The time is proportional to the length of the style sheet, however it is written. */
    @Test
    void hostileStyleSheetsAreReadInLinearTime() {
        for (String part : new String[] {"{", "}", "'", "/*", "@media screen{", "@a{", ".a,", ".a{display:none}", "a:", "!important", "display"}) {
            String page = "<html><style>" + part.repeat(300_000) + "</style><p class='" + "a ".repeat(100_000) + "'>甲";
            assertInstanceOf(Opened.Document.class, Docx.open(page.getBytes(StandardCharsets.UTF_8)));
        }
        StringBuilder many = new StringBuilder("<html><style>");
        for (int i = 0; i < 200_000; i++) {
            many.append(".a").append(i).append("{display:none}");
        }
        String page = many + "</style><p class=a199999>甲<p class=a1>乙";
        assertEquals("甲\n", ((Opened.Document) Docx.open(page.getBytes(StandardCharsets.UTF_8))).document().text());
    }

    /** The files are cut off or changed at random places. The test fails if an exception is thrown. */
    @Test
    void brokenFilesAreReadOrRefused() {
        byte[] file = Docx.of(p("甲") + tbl(tr(tc("乙"), tc("1")))).styles("<w:style w:type='paragraph' w:styleId='a'/>").bytes();
        for (int length = 0; length < file.length; length += 7) {
            Docx.open(Arrays.copyOf(file, length));
        }
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = file.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                broken[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            Docx.open(broken);
        }
    }

    private static String refused(byte[] file) {
        return assertInstanceOf(Opened.Refused.class, Docx.open(file)).reason().key();
    }

    private static byte[] bomb(int size) {
        String head = "<w:document xmlns:w='" + Docx.W + "'><w:body>";
        byte[] document = new byte[size];
        Arrays.fill(document, (byte) ' ');
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, document, 0, head.length());
        return Docx.of("").part("word/document.xml", document).bytes();
    }

    /** Writes a false unpacked size of an entry into the directory of the archive. */
    private static void setSize(byte[] file, String name, int size) {
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        int last = -1;
        for (int at = find(file, bytes, 0); at >= 0; at = find(file, bytes, at + 1)) {
            last = at;
        }
        int record = last - 46;
        for (int i = 0; i < 4; i++) {
            file[record + 24 + i] = (byte) (size >> 8 * i);
        }
    }

    private static void replace(byte[] file, String old, String now) {
        byte[] bytes = old.getBytes(StandardCharsets.US_ASCII);
        for (int at = find(file, bytes, 0); at >= 0; at = find(file, bytes, at + 1)) {
            System.arraycopy(now.getBytes(StandardCharsets.US_ASCII), 0, file, at, bytes.length);
        }
    }

    private static int find(byte[] file, byte[] what, int from) {
        for (int at = from; at <= file.length - what.length; at++) {
            if (Arrays.equals(file, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }
}

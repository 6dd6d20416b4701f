package dev.gouji.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.message.Language;
import dev.gouji.message.Messages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of a file is found by its content, not by its name. The message about a kind that cannot be read says what to do. */
class FileKindTest {

    @ParameterizedTest
    @CsvSource({"WordDocument, office.doc", "EncryptedPackage, office.encrypted", "Workbook, office.other", "MatOST, office.doc"})
    void compoundFilesAreRefusedByTheirStreams(String stream, String advice) {
        assertEquals(advice, refused(compound(stream)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\\rtf1\\ansi 甲}|office.rtf", "%PDF-1.7|office.pdf", "' %PDF-1.4'|office.pdf",
        "MIME-Version: 1.0|office.mime", "From: <Saved by Blink>|office.mime",
        "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>|office.xml",
        "<?xml version='1.0'?><pkg:package xmlns:pkg='x'/>|office.xml", "<?xml version='1.0'?><uof:UOF/>|office.xml"})
    void otherFormatsAreRefusedByTheirBeginning(String content, String advice) {
        assertEquals(advice, refused(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"OFD.xml, office.ofd", "mimetype, office.odt", "[Content_Types].xml, office.other", "报告.docx, office.zip", "_rels/.rels, office.damaged"})
    void archivesAreRefusedByTheirEntries(String entry, String advice) {
        assertEquals(advice, refused(Docx.zip(Map.of(entry, "x".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void packagesOfOtherProgramsAreRefused() {
        Docx sheet = Docx.whole("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>");
        assertEquals("office.other", refused(sheet.bytes()));
        Map<String, byte[]> parts = new LinkedHashMap<>(DocxParts.of(Docx.of("").bytes()));
        parts.remove("word/document.xml");
        assertEquals("office.other", refused(Docx.zip(parts)));
    }

    @Test
    void anEncryptedArchiveIsRefusedAsEncrypted() {
        byte[] file = Docx.of(Docx.p("甲")).bytes();
        for (int at = 0; at < file.length - 46; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                file[at + 8] |= 1;
            }
        }
        assertEquals("office.encrypted", refused(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>甲", "<!DOCTYPE html><p>甲", "\uFEFF<HTML>甲", "\n<!-- saved from url=(0023)http://example.com/ -->\n<html>甲",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>甲", "<head></head>甲", "<meta charset=utf-8>甲", "<title>x</title>甲"})
    void pagesAreOpenedInUtf8AndUtf16(String page) {
        Opened.Document opened = assertInstanceOf(Opened.Document.class, Docx.open(page.getBytes(StandardCharsets.UTF_8)));
        assertEquals("甲\n", opened.document().text());
        assertInstanceOf(Opened.Document.class, Docx.open(page.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某镇2025年政府信息公开工作年度报告\n", "<table><tr><td>甲</td></tr></table>", "# 题\n<p>甲</p>", "PK", "<!-- 甲 -->", "<?xml version='1.0'?><a/>"})
    void otherTextIsLeftToTheDecoder(String text) {
        assertInstanceOf(Opened.Text.class, Docx.open(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged", "too-large", "too-deep", "dtd", "encrypted", "doc", "other", "rtf", "pdf", "ofd", "odt", "mime", "xml", "zip", "encoding"})
    void theMessageOfEachKindSaysWhatToDoInBothLanguages(String key) {
        String chinese = new Messages(Language.ZH).text("office." + key);
        String english = new Messages(Language.EN).text("office." + key);
        assertTrue(chinese.contains("；请") && chinese.endsWith("。"), chinese);
        assertTrue(english.contains(";") && english.endsWith(".") || english.contains(": its tables"), english);
    }

    private static String refused(byte[] file) {
        return assertInstanceOf(Opened.Refused.class, Docx.open(file)).reason().key();
    }

    /** A header, and a directory sector with one stream. */
    private static byte[] compound(String stream) {
        byte[] file = new byte[2048];
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(sign, 0, file, 0, sign.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024 + 128, name.length);
        file[1024 + 128 + 64] = (byte) (name.length + 2);
        return file;
    }
}

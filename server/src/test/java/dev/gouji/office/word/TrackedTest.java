package dev.gouji.office.word;

import static dev.gouji.office.Docx.p;
import static dev.gouji.office.Docx.r;
import static dev.gouji.office.Docx.tbl;
import static dev.gouji.office.Docx.tc;
import static dev.gouji.office.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.Docx;
import dev.gouji.office.DocxParts;
import dev.gouji.office.Remains;
import dev.gouji.office.TrackedDocument;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits written as tracked changes, and comments written at their places. */
class TrackedTest {

    private static final TrackedDocument.Author GOUJI = TrackedDocument.Author.gouji("2026-01-14T09:00:00Z");
    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

    private static String bold(String text) {
        return "<w:r>" + BOLD + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String ins(int id, String content) {
        return "<w:ins w:id=\"" + id + "\" w:author=\"勾稽\" w:date=\"2026-01-14T09:00:00Z\">" + content + "</w:ins>";
    }

    private static String del(int id, String properties, String text) {
        return "<w:del w:id=\"" + id + "\" w:author=\"勾稽\" w:date=\"2026-01-14T09:00:00Z\"><w:r>" + properties
                + "<w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    @Test
    void aChangeWithinARunSplitsTheRun() {
        assertEquals(bold("共") + del(1, BOLD, "12") + ins(2, "<w:r>" + BOLD + "<w:t>15</w:t></w:r>") + bold("件"),
                tracked("<w:p>" + bold("共12件") + "</w:p>", "12", "15"));
    }

    @Test
    void aChangeOfAWholeRunLeavesNoEmptyRun() {
        assertEquals(del(1, "", "0") + ins(2, "<w:r><w:t>11</w:t></w:r>"), tracked(p("0"), "0", "11"));
        assertEquals(del(1, "", "1") + r("件"), tracked(p("1件"), "1", ""));
        assertEquals(r("共") + del(1, "", "1"), tracked(p("共1"), "1", ""));
    }

    @Test
    void aChangeOverSeveralRunsMarksEachOfThem() {
        assertEquals(r("共") + del(1, "", "1") + del(2, BOLD, "2") + ins(3, "<w:r><w:t>7</w:t></w:r>") + bold("件"),
                tracked("<w:p>" + r("共1") + bold("2件") + "</w:p>", "12", "7"));
    }

    @Test
    void textIsInserted() {
        assertEquals(r("共") + ins(1, "<w:r><w:t>7</w:t></w:r>") + r("件"), tracked(p("共件"), "", 1, "7"));
        assertEquals(r("共件") + ins(1, "<w:r><w:t>7</w:t></w:r>"), tracked(p("共件"), "", 2, "7"));
        assertEquals(ins(1, "<w:r><w:t>7</w:t></w:r>") + r("共件"), tracked(p("共件"), "", 0, "7"));
    }

    @Test
    void anElementIsDeletedAsItIs() {
        assertEquals("<w:del w:id=\"1\" w:author=\"勾稽\" w:date=\"2026-01-14T09:00:00Z\"><w:r><w:noBreakHyphen/></w:r></w:del>" + "<w:r><w:t>8</w:t></w:r>",
                tracked("<w:p><w:r><w:noBreakHyphen/><w:t>8</w:t></w:r></w:p>", "-", ""));
    }

    @Test
    void idsOfChangesAreNew() {
        assertEquals("<w:bookmarkStart w:id='41'/>" + del(42, "", "1") + r("件"), tracked("<w:p><w:bookmarkStart w:id='41'/>" + r("1件") + "</w:p>", "1", ""));
    }

    @Test
    void aBlankCellIsFilled() {
        byte[] after = apply(Docx.of(tbl(tr(tc("甲"), tc("", "<w:p/>"), tc("4")))), 4, "", "0");
        assertTrue(DocxParts.document(after).contains("<w:p>" + ins(1, "<w:r><w:t>0</w:t></w:r>") + "</w:p>"));
        assertEquals("\t甲\n\t0\n\t4\n\n", Docx.read(after).text());
    }

    @Test
    void aChangeOfAFormulaIsRefused() {
        TrackedDocument document = Docx.of("<w:p><m:oMath><m:r><m:t>17</m:t></m:r></m:oMath></w:p>").read();
        Edit edit = new Edit(new Span(0, 2), "18");
        assertTrue(document.refusal(edit).isEmpty());
        assertEquals("office.edit.untracked", document.trackedRefusal(edit).map(Message::key).orElse(""));
    }

    /** LibreOffice shows deleted and new text of a field as one text, and writes the words of a comment into it. */
    @Test
    void noChangeAndNoCommentIsWrittenIntoTheResultOfAFormula() {
        String field = "<w:fldSimple w:instr='=SUM(LEFT)'>" + r("12") + "</w:fldSimple>";
        TrackedDocument document = Docx.of(tbl(tr(tc("甲"), tc("", "<w:p>" + field + "</w:p>")))).read();
        Edit edit = new Edit(new Span(4, 6), "15");
        assertEquals("12", edit.span().of(document.text()));
        assertTrue(document.refusal(edit).isEmpty());
        assertEquals("office.edit.untracked", document.trackedRefusal(edit).map(Message::key).orElse(""));
        byte[] after = document.review(List.of(new TrackedDocument.Remark(edit.span(), "应为 15。", List.of(edit))), GOUJI);
        assertEquals(document.text(), Docx.read(after).text());
        String source = DocxParts.document(after);
        assertTrue(source.contains(field + "<w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/>"), source);
    }

    @Test
    void aCommentMaySpanAFormula() {
        String field = "<w:fldSimple w:instr='=SUM(LEFT)'>" + r("12") + "</w:fldSimple>";
        TrackedDocument document = Docx.of("<w:p>" + r("共") + field + r("件") + "</w:p>").read();
        String source = DocxParts.document(document.review(List.of(new TrackedDocument.Remark(new Span(0, 4), "请核对。", List.of())), GOUJI));
        assertTrue(source.contains("<w:commentRangeStart w:id=\"0\"/>" + r("共") + field + r("件") + "<w:commentRangeEnd w:id=\"0\"/>"), source);
    }

    @Test
    void changesWorkInADocumentWithoutPrefixes() {
        String document = "<document xmlns='" + Docx.W + "'><body><p><r><t>1件</t></r></p></body></document>";
        byte[] after = apply(Docx.whole(document), 0, "1", "2");
        assertEquals("2件\n", Docx.read(after).text());
        assertEquals(2, Docx.read(after).remains().changes().stream().filter(c -> c.author().equals("勾稽")).count());
    }

    @Test
    void aReviewCopyHasTheCommentsAndTheRepairs() {
        String body = p("一、总体情况") + p("共收到12件申请。") + tbl(tr(tc("甲"), tc("", "<w:p/>"), tc("4")));
        TrackedDocument document = Docx.of(body).read();
        int at = document.text().indexOf("12");
        int blank = document.text().indexOf("\t\n");
        byte[] after = document.review(List.of(
                new TrackedDocument.Remark(new Span(at, at + 2), "应为 15。\n请核对。", List.of(new Edit(new Span(at, at + 2), "15"))),
                new TrackedDocument.Remark(new Span(blank, blank + 1), "空白。", List.of(new Edit(new Span(blank + 1, blank + 1), "0"))),
                new TrackedDocument.Remark(new Span(0, 6), "标题。", List.of(new Edit(new Span(0, 2), "二、"), new Edit(new Span(2, 3), "\n")))), GOUJI);
        TrackedDocument copy = Docx.read(after);
        assertEquals(document.text().replace("12", "15").replace("\t\n", "\t0\n"), copy.text());
        assertTrue(copy.isReview());
        assertFalse(document.isReview());
        List<Remains.Comment> comments = copy.remains().comments();
        assertEquals(List.of("标题。", "应为 15。\n请核对。", "空白。"), comments.stream().map(Remains.Comment::text).toList());
        assertEquals(List.of("一、总体情况", "15", "0"), comments.stream().map(c -> c.place().of(copy.text())).toList());
        assertTrue(DocxParts.part(after, "[Content_Types].xml").contains("PartName=\"/word/comments.xml\""));
        assertTrue(DocxParts.part(after, "word/_rels/document.xml.rels").contains("Target=\"comments.xml\""));
    }

    @Test
    void commentsAreAddedToExistingOnes() {
        Docx docx = Docx.of("<w:p><w:commentRangeStart w:id='7'/>" + r("甲") + "<w:commentRangeEnd w:id='7'/><w:r><w:commentReference w:id='7'/></w:r></w:p>" + p("乙"))
                .comments("<w:comment w:id='7' w:author='丙'>" + p("原有") + "</w:comment>");
        byte[] before = docx.bytes();
        byte[] after = Docx.read(before).review(List.of(new TrackedDocument.Remark(new Span(2, 3), "新的", List.of())), GOUJI);
        assertEquals(List.of("原有", "新的"), Docx.read(after).remains().comments().stream().map(Remains.Comment::text).toList());
        Map<String, byte[]> old = DocxParts.of(before);
        DocxParts.of(after).forEach((name, bytes) -> {
            if (!name.equals("word/document.xml") && !name.equals("word/comments.xml")) {
                assertArrayEquals(old.get(name), bytes, name);
            }
        });
    }

    /** All remarks are written, but of overlapping repairs only the first is made. */
    @Test
    void remarksMayOverlap() {
        TrackedDocument document = Docx.of(p("共12件")).read();
        byte[] after = document.review(List.of(
                new TrackedDocument.Remark(new Span(1, 3), "一", List.of(new Edit(new Span(1, 3), "34"))),
                new TrackedDocument.Remark(new Span(2, 4), "二", List.of(new Edit(new Span(2, 4), "5"))),
                new TrackedDocument.Remark(new Span(2, 2), "三", List.of()),
                new TrackedDocument.Remark(new Span(1, 3), "四", List.of())), GOUJI);
        assertEquals("共34件\n", Docx.read(after).text());
        assertEquals(4, Docx.read(after).remains().comments().size());
    }

    @Test
    void theFileStaysTheSameWithoutRemarksOrChanges() {
        byte[] before = Docx.of(p("甲")).bytes();
        assertArrayEquals(before, Docx.read(before).review(List.of(), GOUJI));
        assertArrayEquals(before, Docx.read(before).track(List.of(), GOUJI));
    }

    private static String tracked(String body, String old, String text) {
        return tracked(body, old, Docx.of(body).text().indexOf(old), text);
    }

    /** The content of the first paragraph after a tracked change. */
    private static String tracked(String body, String old, int at, String text) {
        String source = DocxParts.document(apply(Docx.of(body), at, old, text));
        int start = source.indexOf("<w:p>") + "<w:p>".length();
        return source.substring(start, source.indexOf("</w:p>", start));
    }

    /** The file after the change; its text is that of the accepted change. */
    private static byte[] apply(Docx docx, int at, String old, String text) {
        TrackedDocument document = docx.read();
        Edit edit = new Edit(new Span(at, at + old.length()), text);
        byte[] after = document.track(List.of(edit), GOUJI);
        assertEquals(Edit.apply(document.text(), List.of(edit)), Docx.read(after).text());
        return after;
    }
}

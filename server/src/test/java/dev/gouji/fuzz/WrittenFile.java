package dev.gouji.fuzz;

import dev.gouji.office.Docx;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A Word file or a page made of random nested elements, sometimes damaged. */
final class WrittenFile {

    private static final List<String> WORDS = List.of("一、", "总体情况", "12", "3", " ", "\u00A0", "\u00AD", "&lt;", "&#xFF11;", "&amp;", "甲\n乙", "𠮷", "a",
            "<![CDATA[x<y]]>", "</w:t>", "总计");
    private static final List<String> IN_RUN = List.of("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:sym w:font='Wingdings' w:char='F0FE'/>",
            "<w:footnoteReference w:id='2'/>", "<w:fldChar w:fldCharType='begin'/>", "<w:fldChar w:fldCharType='separate'/>",
            "<w:fldChar w:fldCharType='end'/>", "<w:instrText> =SUM(LEFT) </w:instrText>", "<w:t/>", "<w:object/>");
    private static final List<String> RUN_PROPERTIES = List.of("", "<w:rPr/>", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>",
            "<w:rPr><w:rPrChange w:id='5'><w:rPr/></w:rPrChange></w:rPr>");
    private static final List<String> AROUND_RUNS = List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:hyperlink", "w:smartTag", "m:oMath");
    private static final List<String> PARAGRAPH_PROPERTIES = List.of("", "<w:pPr/>", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>",
            "<w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr>", "<w:pPr><w:rPr><w:sz w:val='4'/></w:rPr></w:pPr>");
    private static final List<String> CELL_PROPERTIES = List.of("", "<w:tcPr/>", "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", "<w:tcPr><w:vMerge/></w:tcPr>",
            "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>", "<w:tcPr><w:cellDel w:id='4'/></w:tcPr>", "<w:tcPr><w:hMerge/></w:tcPr>");
    private static final List<String> ROW_PROPERTIES = List.of("", "<w:trPr><w:gridBefore w:val='1'/></w:trPr>", "<w:trPr><w:del w:id='4'/></w:trPr>", "<w:trPr><w:hidden/></w:trPr>");
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
            + "<w:lvlText w:val='%1、'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    private static final List<String> TAGS = List.of("<p>", "</p>", "<div>", "</div>", "<br>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td rowspan=2>",
            "<td colspan=2>", "<th>", "<ol>", "<li>", "</ol>", "<ul>", "<span>", "</span>", "<b>", "<pre>", "<script>", "</script>", "<!-- ",
            "-->", "<o:p></o:p>", "&nbsp;", "&lt;", "&", "<", "\n", " ", "<p style='display:none'>", "<tbody>", "<caption>", "<nav>", "</nav>", "<td");
    private static final int DEEPEST = 4;

    private final Feed feed;
    private final StringBuilder out = new StringBuilder();

    WrittenFile(Feed feed) {
        this.feed = feed;
    }

    byte[] bytes() {
        boolean page = feed.rarely(3);
        int blocks = 1 + feed.below(6);
        for (int i = 0; i < blocks; i++) {
            if (page) {
                tags();
            } else {
                block(0);
            }
        }
        if (page) {
            Charset charset = feed.rarely(3) ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
            // In GB18030 the comment is not valid UTF-8. A single character could be valid in both.
            return ("<html><!-- 公开 --><body>" + out).getBytes(charset);
        }
        byte[] file = Docx.of(out.toString()).numbering(NUMBERING).bytes();
        if (feed.rarely(16)) {
            file[feed.below(file.length)] = (byte) feed.next();
        }
        return file;
    }

    private void tags() {
        for (int left = feed.below(12); left >= 0; left--) {
            out.append(feed.rarely(3) ? feed.pick(WORDS) : feed.pick(TAGS));
        }
    }

    private void block(int depth) {
        if (depth < DEEPEST && feed.rarely(3)) {
            table(depth);
        } else if (depth < DEEPEST && feed.rarely(6)) {
            out.append("<w:sdt><w:sdtPr>").append(feed.rarely(4) ? "<w:dataBinding/>" : "").append("</w:sdtPr><w:sdtContent>");
            block(depth + 1);
            out.append("</w:sdtContent></w:sdt>");
        } else if (feed.rarely(8)) {
            out.append("<w:p/>");
        } else {
            out.append("<w:p>").append(feed.pick(PARAGRAPH_PROPERTIES));
            for (int left = feed.below(4); left > 0; left--) {
                inline(depth);
            }
            out.append("</w:p>");
        }
    }

    private void table(int depth) {
        out.append("<w:tbl>");
        for (int rows = feed.below(4); rows >= 0; rows--) {
            out.append("<w:tr>").append(feed.pick(ROW_PROPERTIES));
            for (int cells = feed.below(4); cells >= 0; cells--) {
                out.append("<w:tc>").append(feed.pick(CELL_PROPERTIES));
                for (int blocks = feed.below(3); blocks > 0; blocks--) {
                    block(depth + 1);
                }
                out.append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
    }

    private void inline(int depth) {
        if (depth < DEEPEST && feed.rarely(4)) {
            String around = feed.pick(AROUND_RUNS);
            out.append('<').append(around).append('>');
            inline(depth + 1);
            out.append("</").append(around).append('>');
            return;
        }
        out.append("<w:r>").append(feed.pick(RUN_PROPERTIES));
        for (int left = feed.below(3); left >= 0; left--) {
            out.append(feed.rarely(4) ? feed.pick(IN_RUN) : text());
        }
        out.append("</w:r>");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = feed.below(3); left >= 0; left--) {
            text.append(feed.pick(feed.rarely(32) ? WORDS : WORDS.subList(0, WORDS.size() - 2)));
        }
        return (feed.rarely(3) ? "<w:t>" : "<w:t xml:space='preserve'>") + text + "</w:t>";
    }
}

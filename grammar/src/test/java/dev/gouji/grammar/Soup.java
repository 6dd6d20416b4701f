package dev.gouji.grammar;

import java.util.List;
import java.util.Random;

/** Random text made of the signs of the grammars. The same seed gives the same text. */
final class Soup {

    private static final List<String> PIECES = List.of(
            "\t", "|", "||", "\n", "\n\n", "\r\n", "\r", " ", "\u3000", "\u00A0", "\u2028", "\0", "\uFEFF", "𠮷", "\uD842",
            "<", ">", "</", "<!--", "-->", "<table>", "<table border=\"1\">", "</table>", "<tr>", "</tr>", "<td>",
            "<td colspan=\"2\">", "<td colspan='", "</td>", "<th>", "<p>", "<br/>", "&nbsp;", "&#65;", "&", "\"", "'",
            "```", "~~~", "———", "#", "## ", "\\", "\\|", "---", ":-:", "*", "_",
            "一、", "（一）", "(", "）", "1.", "１、", "一是", "第一部分", "十", "第", "条", "款", "项", "章", "条例", "办法", "、", "至",
            "第二十条", "第（一）项", "、（五）", "《", "》", "〔2021〕30号", "年", "月", "日", "2021", "12", "2021年1月1日", "起至",
            "12月31日", "2021-1-1", "0", "3", "３", "1,204", "12.11", "万元", "件", "%", "+", "-", "0588-123", "a@b.cn",
            "自然人", "总计", "本年新收政府信息公开申请数量", "三、本年度办理结果", "规章", "行政复议");

    private static final List<String> MARKUP = List.of(
            "<", ">", "/", "</", "/>", "<!--", "-->", "-", "<![CDATA[", "]]>", "]", "<?xml", "?>", "?", "<!DOCTYPE x>", "<![if x]>", "&",
            "&amp;", "&#20154;", "&#xFF11;", "&nbsp", ";", "<w:p>", "<w:t xml:space=\"preserve\">", "</w:t>", "<w:t/>", "<a", "<td", " ",
            "\n", "a", "a=", "=", "\"", "'", "a = \"b\"", "a='<'", "rowspan=2", "<script>", "</script>", "人", "＜", "𠮷", "12", "\0", "\u007F");

    private Soup() {
    }

    static String of(long seed) {
        return of(seed, PIECES);
    }

    /** Random text made of the signs of XML and HTML. */
    static String ofMarkup(long seed) {
        return of(seed, MARKUP);
    }

    private static String of(long seed, List<String> pieces) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int left = random.nextInt(80); left > 0; left--) {
            out.append(pieces.get(random.nextInt(pieces.size())));
        }
        return out.toString();
    }
}

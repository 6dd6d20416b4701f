package dev.gouji.fuzz;

import dev.gouji.form.Form;
import dev.gouji.form.FormTable;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pieces of text that have a meaning for a grammar or for the binder. */
final class Vocabulary {

    /** Marks, parts of marks, and blanks of all surface forms. */
    static final List<String> SIGNS = List.of(
            "\n", "\t", "|", " ", "\n\n", "\r\n", "\r", "||", "\u3000", "\u00A0", "\u2002", "\u2028", "\u0085", "\0", "\uFEFF",
            "\u200B", "\u00AD", "𠮷", "\uD842", "\uDFB7", "\f",
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=\"2\">", "<td rowspan=\"3\">", "<td colspan=\"99999999999\">",
            "<th>", "</th>", "<p>", "</p>", "<br/>", "<span lang=\"EN-US\">", "</span>", "<td", "<", ">", "&nbsp;", "&#65;",
            "&", "&#x20BB7;", "\"", "'", "<!--", "-->", "<thead>", "<tbody>",
            "```\n", "```", "~~~\n", "# ", "## ", "#", "\\", "\\|", "|---|", "| --- | --- |\n", ":-:", "**", "_", "---\n",
            "一、", "二、", "三、", "（一）", "（", "）", "(", ")", "1.", "１、", "2．", "一是", "第一部分", "第", "条", "款", "项", "章",
            "、", "，", "。", "；", "：", "至", ",", ".", ";", ":", "《", "》", "〔2021〕30号", "“", "”");

    /** Figures, and other texts in place of a figure. */
    static final List<String> FIGURES = List.of(
            "0", "1", "3", "12", "33", "48", "1,204", "1，204", "１２", "3件", "5 件", "12.11", "12.11万元", "7399700元", "477.350",
            "减3", "增加5", "+19", "-7", "－", "—", "/", "无", "", "约5", "3.", ".5", "0003", "1,2,3", "999999999999999999",
            "12345678901234567890", "99999999999", "1\u200B2", "3人次", "１，２０４", "一", "0.00001", "&nbsp;", "<b>3</b>", "5\u00A0");

    /** Words that the inline grammar and the rules about prose read. */
    static final List<String> WORDS = List.of(
            "2021年", "2021年1月1日", "12月31日", "2021年1月1日至2021年12月31日", "起至", "2022-01-14", "2021.1.1", "13月32日", "年", "月", "日",
            "条例", "办法", "《中华人民共和国政府信息公开条例》", "第二十条", "第（一）项", "第一款", "第十四条至第十六条", "、第十七条", "第711号",
            "第四章", "国办公开办函〔2021〕30号", "国办秘函〔2016〕15号", "规范性文件", "予以公开的的", "12条", "3件，", "共受理申请", "件次", "本机关",
            "××镇", "XX", "请填写", "13800138000", "110101199003078515", "a@b.cn", "0588-1234567", "http://a.cn/?b=1", "下一步", "2020年计划",
            "某镇", "澄江区交通运输局", "人民政府", "收取信息处理费", "政府信息公开工作年度报告", "2021年政府信息公开工作年度报告", "某镇2019年政府信息公开工作年度报告",
            "<!-- gouji-disable GJ3xx -->\n", "<!-- gouji-disable-next-line GJ202，GJ705 理由 -->\n", "<!-- gouji-enable -->", "<!-- gouji-",
            "附件", "表格", "如下", "（单位：万元）", "（本页无正文）", "(续表)", "第3页", "单位：件");

    /** Every label and heading of every form, in each known wording. */
    static final List<String> LABELS = labels();

    private Vocabulary() {
    }

    /** A piece of any kind. Half of the pieces are labels. */
    static String piece(Feed feed) {
        int choice = feed.next();
        if (choice >= 128) {
            return LABELS.get((choice - 128 + 128 * (feed.next() & 3)) % LABELS.size());
        }
        return choice < 72 ? SIGNS.get((choice + 72 * (choice % 9 == 8 ? feed.next() & 1 : 0)) % SIGNS.size())
                : choice < 100 ? feed.pick(FIGURES) : feed.pick(WORDS);
    }

    private static List<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        for (Form form : Forms.official().all()) {
            for (FormTable table : form.tables()) {
                table.rows().forEach(r -> add(labels, r.label(), r.variants()));
                table.columns().forEach(c -> add(labels, c.id(), c.variants()));
                table.groups().forEach(g -> add(labels, g.label(), g.variants()));
                labels.addAll(table.marks());
            }
            form.sections().forEach(s -> add(labels, s.heading(), s.variants()));
        }
        return List.copyOf(new ArrayList<>(labels));
    }

    private static void add(Set<String> labels, String label, List<String> variants) {
        labels.add(label);
        labels.addAll(variants);
    }
}

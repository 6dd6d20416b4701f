package dev.gouji.lint.rules;

import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.util.List;

/**
 * Where a list of parts behind 其中 ends, though its sentence goes on: 公开信息100条，其中网站90条；回复留言30条. Words of another act
 * or matter begin what is no part, unless the parts themselves are told by acts (其中发布动态60条，发布公告40条).
 */
final class PartsEnd {

    private static final String AMONG = "其中";
    /** The figure behind it is no part but the result: 合并办理2件，实际办理28件. */
    private static final String RESULT = "实际";
    /** It contains 组织, which is no act here. */
    private static final String OTHERS = "其他组织";
    private static final String BY = "按";
    private static final List<String> DIVIDES = List.of("分", "分类", "看", "统计");
    private static final List<String> ACTS = List.of("复议", "诉讼", "发布", "公开", "回复", "收到", "答复", "办结", "办理", "受理", "处理", "接收", "接到", "回应", "召开", "举办",
            "开展", "组织", "制作", "开设", "新开", "新建", "新增", "设立", "刊发", "推送", "报送", "印发", "制发", "发放", "更新", "转办", "参加");

    private final String text;
    private final boolean byActs;

    /** @param first the words before the first part */
    PartsEnd(String text, String first) {
        this.text = text;
        this.byActs = Phrases.anyIn(first, ACTS);
    }

    /** Whether the list is over before a figure, given where the figure before it ends. */
    boolean isBetween(int from, int figure) {
        String gap = text.substring(from, figure);
        int mark = lastMark(gap);
        String clause = gap.substring(mark + 1).replace(OTHERS, "");
        boolean anew = hasEnd(gap);
        boolean acts = anew ? Phrases.anyIn(clause, ACTS) : mark >= 0 && Phrases.anyBegins(clause, ACTS);
        return opensAnother(gap) || parts(gap) || clause.startsWith(RESULT) || acts && !byActs;
    }

    /** Whether the words divide the same whole once more: 网络14件、信函10件；按申请人划分，自然人21件. */
    private static boolean parts(String gap) {
        int by = gap.indexOf(BY);
        return by > 0 && SentenceEnds.contain(gap.charAt(by - 1)) && Phrases.anyEnds(SentenceAround.first(gap.substring(by), "，：:"), DIVIDES);
    }

    /** Whether another list of parts begins there. */
    static boolean opensAnother(String gap) {
        return gap.contains(AMONG);
    }

    private static int lastMark(String gap) {
        return Math.max(Math.max(gap.lastIndexOf('，'), gap.lastIndexOf(',')), Math.max(gap.lastIndexOf('；'), gap.lastIndexOf(';')));
    }

    /** Whether one of the marks that end a sentence stands there. */
    static boolean hasEnd(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (SentenceEnds.contain(gap.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

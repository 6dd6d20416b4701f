package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Phrases;
import java.util.List;

/**
 * Whether a list behind 其中 has all the parts because it ends with the rest: 公开信息100条，其中政策文件20条、动态70条、其他10条. Only lists of
 * pieces of information are judged so. In a list of outcomes 其他 may be short for 其他处理, which is one of several.
 */
final class RestOfParts {

    private static final int FEWEST = 3;
    private static final List<String> PIECES = List.of("条", "篇", "则");
    private static final List<String> REST = List.of("其他", "其它", "其余");
    /** Words with 其他 that name a kind and not the rest. */
    private static final List<String> OTHERS = List.of("其他处理", "其他组织", "其他平台", "其他渠道", "其他媒体", "其他网站");
    private static final String AMONG = "其中";
    private static final String ETC = "等";
    /** Words that make a list more or less than its parts. */
    private static final List<String> LOOSE = List.of(ETC, "包括", "包含", "含", "分别", "增", "减", "同比", "较", "比", "约", "余", "多",
            "均", "另", "合计", "：", ":", "。", "；", ";");

    private RestOfParts() {
    }

    /**
     * @param whole the index of the whole among the figures
     * @param parts the indexes of the figures of the list, all in the unit of the whole
     */
    static boolean endsWithIt(LineFigures figures, int whole, List<Integer> parts) {
        String text = figures.text();
        boolean few = parts.size() < FEWEST || !PIECES.contains(figures.unit(whole));
        if (few || text.startsWith(ETC, figures.end(parts.get(parts.size() - 1)))) {
            return false;
        }
        int last = figures.start(parts.get(parts.size() - 1));
        int before = figures.end(parts.get(parts.size() - 2));
        String words = text.substring(ListedParts.behindMarks(text, before, last), last);
        String list = text.substring(figures.end(whole), last);
        int among = list.indexOf(AMONG);
        String loose = list.substring(among < 0 ? 0 : among + AMONG.length());
        return Phrases.anyBegins(behindJoint(words), REST) && !Phrases.anyBegins(behindJoint(words), OTHERS) && among >= 0
                && !loose.contains(AMONG) && !Phrases.anyIn(behindMark(loose), LOOSE);
    }

    /** Behind 、, 和 or 及. */
    private static String behindJoint(String words) {
        int start = 0;
        while (start < words.length() && "、和及 ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start);
    }

    /** Behind the colon of 其中：. */
    private static String behindMark(String list) {
        int start = 0;
        while (start < list.length() && (CharClass.isSpace(list.charAt(start)) || "：:，,".indexOf(list.charAt(start)) >= 0)) {
            start++;
        }
        return list.substring(start);
    }
}

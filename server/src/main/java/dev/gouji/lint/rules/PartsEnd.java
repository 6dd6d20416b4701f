package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.util.List;

/**
 * Where a list of parts behind 其中 ends although its sentence goes on: 公开信息100条，其中网站90条；回复留言30条. A figure behind the
 * words of another act is no part, unless the parts are acts themselves (其中发布动态60条，发布公告40条). Outcomes do not go on with a
 * list of other parts (其中上年结转3件，予以公开12件), nor these with applicants and channels (其中予以公开12件，网上申请8件), and neither do
 * reviews and lawsuits.
 */
final class PartsEnd {

    private static final List<String> PARTS = List.of("其中", "包括", "包含", "分别为", "分别是", "主要是", "主要为");
    private static final List<String> RIGHT_BEHIND = List.of("：", ":", "，含", "、含", "，内有", "，内含", "，主要");
    /** The figure behind it is no part but the result: 合并办理2件，实际办理28件. */
    private static final String RESULT = "实际";
    /** The figure behind them is the whole once more: 其中网络9件、信函2件，共18件. */
    private static final String IN_ALL = "共";
    private static final List<String> SUMS = List.of("合计", "共计");
    /** It contains 组织, which is no act here. */
    private static final String OTHERS = "其他组织";
    private static final String MARKS = "，、；。（";
    private static final int LONGEST = 40;
    private static final List<String> YEARS = List.of("今年", "本年", "当年", "去年", "上年");
    private static final String YEAR = "年";
    private static final int YEAR_DIGITS = 4;
    private static final List<String> BY = List.of("按", "从");
    private static final List<String> DIVIDES = List.of("分", "分类", "看", "统计");
    private static final List<String> DISPUTES = List.of("复议", "诉讼");
    private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");
    /** A list of one of these kinds does not go on with parts of another: 其中自然人39件，网络申请21件，征地类9件. */
    private static final List<List<String>> KINDS = List.of(OUTCOMES, List.of("自然", "公民", "个人", "法人", "企业", "律师"),
            List.of("通过", "网上", "网络", "线上", "线下", "信函", "邮寄", "邮件", "当面", "现场"), List.of("涉及", "类"));
    private static final List<String> ACTS = List.of("发布", "公开", "回复", "收到", "答复", "办结", "办理", "受理", "处理", "接收", "接到", "回应", "召开", "举办",
            "开展", "组织", "制作", "开设", "新开", "新建", "新增", "设立", "刊发", "推送", "报送", "印发", "制发", "发放", "更新", "转办", "参加");
    private static final List<String> DOCUMENTS = List.of("文件", "公文", "发文");
    /** Pieces that are none of the documents: 制发文件3个，其中规范性文件1个，政策文件解读4个. */
    private static final List<String> NO_DOCUMENTS = List.of("解读", "图解", "转发");

    private final String text;
    private final boolean byActs;
    private final boolean byDisputes;
    private final boolean byOutcomes;
    private final int kind;
    private final boolean ofDocuments;
    private final boolean byYears;

    /**
     * @param whole the words before the whole
     * @param begin where the words before the first part begin
     * @param first the place of the first part
     */
    PartsEnd(String text, String whole, int begin, Span first) {
        this.text = text;
        String words = text.substring(begin, Math.max(begin, first.start()));
        this.ofDocuments = Phrases.anyIn(whole, DOCUMENTS) && !Phrases.anyIn(whole, NO_DOCUMENTS);
        this.byDisputes = Phrases.anyIn(words, DISPUTES);
        this.byActs = byDisputes || Phrases.anyIn(words, ACTS);
        this.byOutcomes = Phrases.anyIn(words, OUTCOMES);
        this.kind = kind(words, first.end());
        this.byYears = words.contains(YEAR);
    }

    /** Whether the list is over before a figure, given where the figure before it ends. */
    boolean isBetween(int from, Span figure) {
        String gap = withoutBrackets(text.substring(from, figure.start()));
        int mark = lastMark(gap);
        String clause = gap.substring(mark + 1).replace(OTHERS, "");
        boolean anew = hasEnd(gap);
        boolean acts = anew ? Phrases.anyIn(clause, ACTS) : mark >= 0 && Phrases.anyBegins(clause, ACTS);
        boolean disputes = (anew || mark >= 0) && Phrases.anyIn(clause, DISPUTES);
        boolean outcomes = anew ? Phrases.anyIn(clause, OUTCOMES) : Phrases.anyBegins(clause, OUTCOMES);
        int other = kind(clause, figure.end());
        boolean others = ofDocuments && Phrases.anyIn(clause, NO_DOCUMENTS);
        boolean anotherYear = anew && !byYears && beginsWithYear(clause);
        return others || anotherYear || opensAnother(gap) || parts(gap) || isResult(clause) || acts && !byActs
                || disputes && !byDisputes || outcomes && !byOutcomes || kind >= 0 && other >= 0 && other != kind;
    }

    private static boolean isResult(String clause) {
        return clause.startsWith(RESULT) || clause.equals(IN_ALL) || Phrases.anyBegins(clause, SUMS);
    }

    /** Whether words turn to a year, so that the figure behind them is no part of last year's: 去年收到25件，其中征地18件；今年17件. */
    private static boolean beginsWithYear(String words) {
        String own = CharClass.trim(words);
        int digits = CharClass.digitsEnd(own, 0);
        return Phrases.anyBegins(own, YEARS) || digits == YEAR_DIGITS && own.startsWith(YEAR, digits);
    }

    /** The kind that the words before a part name, or those behind it: 其中14件通过网络提交; -1 if neither name one. */
    private int kind(String before, int end) {
        String behind = Phrases.upTo(text.substring(end, Math.min(text.length(), end + LONGEST)), MARKS);
        return kind(before) < 0 ? kind(behind) : kind(before);
    }

    /** The kind of parts that words name; -1 if they name none. */
    private static int kind(String words) {
        int kind = 0;
        while (kind < KINDS.size() && !Phrases.anyIn(words, KINDS.get(kind))) {
            kind++;
        }
        return kind < KINDS.size() ? kind : -1;
    }

    /** The words without brackets that open and close in them: 其中 in 财务2条（其中预算1条），总结5条 is about the 2. */
    private static String withoutBrackets(String gap) {
        StringBuilder outside = new StringBuilder();
        for (int at = 0; at < gap.length();) {
            int end = CharClass.of(gap.charAt(at)) == '(' ? ListedParts.behindBrackets(gap, at, gap.length()) : at;
            if (end == at) {
                outside.append(gap.charAt(at));
            }
            at = Math.max(end, at + 1);
        }
        return outside.toString();
    }

    /** Whether the words divide the same whole once more: 网络14件、信函10件；按申请人划分，自然人21件; 从内容看，征地类9件. */
    private static boolean parts(String gap) {
        for (String by : BY) {
            int at = gap.indexOf(by);
            if (at > 0 && SentenceEnds.contain(gap.charAt(at - 1)) && Phrases.anyEnds(Phrases.upTo(gap.substring(at), "，：:"), DIVIDES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another list of parts begins there: 其中网站91条，包括统计54条; 其中网站91条：统计54条. */
    static boolean opensAnother(String gap) {
        return Phrases.anyIn(gap, PARTS) || Phrases.anyBegins(gap, RIGHT_BEHIND);
    }

    /** Whether words name an act, a review or a lawsuit, apart from outcomes. The figure behind them may be a part of something else. */
    static boolean namesAct(String words) {
        String others = words.replace(OTHERS, "");
        for (String outcome : OUTCOMES) {
            others = others.replace(outcome, "");
        }
        return Phrases.anyIn(others, ACTS) || Phrases.anyIn(others, DISPUTES);
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

package dev.gouji.report.bind;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.report.Claim;
import dev.gouji.report.Claim.About;
import dev.gouji.report.Figure;
import dev.gouji.report.Prose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the claims of a line of prose. A number counts only with a unit of cases, in a clause whose words say what it
 * counts, and in a sentence that names no other year, body, channel or comparison: such a number has another scope.
 */
public final class ClaimReader {

    private static final List<String> UNITS = List.of("件", "宗", "起", "份", "件次", "件申请");
    /** A clause without a mark for so long is none. */
    private static final int LONGEST_CLAUSE = 200;
    private static final List<String> CHANNELS = List.of("网络", "网上", "在线", "信函", "邮寄", "当面", "现场", "传真", "邮件", "邮箱", "平台", "自然人",
            "法人", "企业", "机构", "窗口", "网站");
    private static final List<String> CHANGE = List.of("增加", "减少", "增长", "下降", "同比", "超过", "不超过", "以上");

    /** What a clause must say, and must not, for its number to be about something. First come, first served. */
    private record Words(About about, List<String> any, List<String> all, List<String> none) {

        boolean fit(String clause) {
            return any.stream().anyMatch(clause::contains) && all.stream().allMatch(clause::contains)
                    && none.stream().noneMatch(clause::contains);
        }
    }

    private static final List<Words> SUBJECTS = List.of(
            new Words(About.LITIGATION, List.of("行政诉讼", "提起诉讼"), List.of(), List.of("复议")),
            new Words(About.REVIEW, List.of("行政复议"), List.of(), List.of("诉讼")),
            new Words(About.CARRIED_IN, List.of("上年结转", "上年度结转", "上一年度结转"), List.of(), List.of()),
            new Words(About.CARRIED_OVER, List.of("结转下年", "结转至下年", "结转下一年", "转下年"), List.of(), List.of()),
            new Words(About.PARTLY_GRANTED, List.of("部分公开"), List.of(), List.of()),
            new Words(About.REFUSED, List.of("不予公开"), List.of(), List.of()),
            new Words(About.NOT_PROCESSED, List.of("不予处理"), List.of(), List.of()),
            new Words(About.UNAVAILABLE, List.of("无法提供"), List.of(), List.of()),
            new Words(About.OTHERWISE_CLOSED, List.of("其他处理"), List.of(), List.of()),
            new Words(About.GRANTED, List.of("予以公开"), List.of(), List.of("不予", "部分")),
            new Words(About.RECEIVED, List.of("收到", "受理", "新收", "接收"), List.of("申请"), List.of("复议", "诉讼")),
            new Words(About.HANDLED, List.of("办结", "答复", "办理完毕"), List.of(), List.of("复议", "诉讼")),
            new Words(About.PERMIT, List.of("行政许可"), List.of(), List.of("公开", "公示", "发布", "事项")),
            new Words(About.PENALTY, List.of("行政处罚"), List.of(), List.of("公开", "公示", "发布", "事项")),
            new Words(About.COMPULSORY_MEASURE, List.of("行政强制"), List.of(), List.of("公开", "公示", "发布", "事项")),
            new Words(About.ISSUED, List.of("制发", "印发", "出台", "制定"), List.of("行政规范性文件"), List.of("废止", "有效", "公开")));

    private final String text;
    private final Optional<Integer> year;

    /** @param year the report's year; sentences about another are left out */
    public ClaimReader(String text, Optional<Integer> year) {
        this.text = text;
        this.year = year;
    }

    /** The claims of a line, in order. */
    public List<Claim> read(Prose line, List<Inline> inline) {
        List<Claim> claims = new ArrayList<>();
        none(line).ifPresent(claims::add);
        NavigableSet<Integer> otherYears = otherYears(inline);
        ClaimSentence sentence = null;
        int before = 0;
        for (Inline one : inline) {
            if (one instanceof Inline.Quantity quantity && UNITS.contains(quantity.unit().of(text))) {
                int at = quantity.span().start();
                sentence = sentence != null && sentence.span().touches(at) ? sentence
                        : ClaimSentence.around(text, line.content(), at, otherYears);
                claim(sentence, before, quantity).ifPresent(claims::add);
            }
            before = one instanceof Inline.Quantity ? one.span().end() : before;
        }
        return List.copyOf(claims);
    }

    private NavigableSet<Integer> otherYears(List<Inline> inline) {
        NavigableSet<Integer> starts = new TreeSet<>();
        for (Inline one : inline) {
            if (one instanceof Inline.Year named && year.filter(y -> y != named.year()).isPresent()) {
                starts.add(named.span().start());
            }
        }
        return starts;
    }

    /** @param from the end of the number before, whose words are not those of this one */
    private Optional<Claim> claim(ClaimSentence sentence, int from, Inline.Quantity quantity) {
        int at = quantity.span().start();
        String clause = text.substring(clauseStart(Math.max(from, sentence.span().start()), at), at);
        Optional<BigDecimal> value = Figure.read(quantity.figure().of(text)).value().number();
        if (value.isEmpty() || sentence.otherScope() || sentence.otherMatter() <= at || contains(CHANGE, clause)) {
            return Optional.empty();
        }
        return SUBJECTS.stream().filter(w -> w.fit(clause)).findFirst().map(Words::about)
                .filter(about -> about != About.RECEIVED || !contains(CHANNELS, clause))
                .filter(about -> !about.equals(About.HANDLED) || sentence.request() <= at)
                .map(about -> new Claim(about, value.get(), quantity.span()));
    }

    private static final List<String> NONE = List.of("未收到政府信息公开申请", "未收到依申请公开", "没有收到政府信息公开申请", "未收到公民、法人和其他组织政府信息公开申请",
            "无依申请公开", "未收到群众主动要求政府信息公开的申请", "未接到政府信息公开申请");

    /** Words that say that nothing was received at all. */
    private Optional<Claim> none(Prose line) {
        String content = line.content().of(text);
        for (String words : NONE) {
            int at = content.indexOf(words);
            if (at >= 0 && !ClaimSentence.hasOtherScope(content) && !contains(CHANNELS, content.substring(Math.max(0, at - 12), at))) {
                int start = line.content().start() + at;
                return Optional.of(new Claim(About.RECEIVED, BigDecimal.ZERO, new Span(start, start + words.length())));
            }
        }
        return Optional.empty();
    }

    private static boolean contains(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    private int clauseStart(int from, int at) {
        int start = at;
        while (start > Math.max(from, at - LONGEST_CLAUSE) && "，、：（(,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}

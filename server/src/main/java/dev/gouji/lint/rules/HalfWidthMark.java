package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Edit;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A half-width mark between Chinese characters, or a half-width full stop that ends a line of them. */
public final class HalfWidthMark implements Rule {

    private static final RuleId ID = new RuleId("GJ703", "half-width-mark", Severity.HINT);
    private static final String HALF = ",;:!?.";
    private static final String FULL = "，；：！？。";

    private static final List<String> OF_WEB_PAGES = List.of("来源", "信息来源", "文章来源", "发布时间", "发布日期", "发布机构", "发布单位", "成文日期", "生成日期",
            "公开日期", "字体", "字号", "访问量", "浏览量", "浏览次数", "阅读量", "阅读次数", "点击数", "点击量", "点击率", "作者", "编辑", "责任编辑", "审核", "索引号", "主题分类",
            "当前位置", "您的位置", "您现在的位置", "上一篇", "下一篇", "打印", "分享");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        String text = subject.text().text();
        for (Prose line : subject.report().prose()) {
            if (!subject.mayHaveAnyOf(line, HALF)) {
                continue;
            }
            int from = line.ordinal().isPresent() ? line.ordinal().get().marker().end() : line.content().start() + 1;
            List<Integer> marks = new ArrayList<>(0);
            for (int i = from; i < line.content().end(); i++) {
                if (isMark(text, i, line.content().end())) {
                    marks.add(i);
                }
            }
            if (!marks.isEmpty() && !isOfWebPage(subject.at(line))) {
                int first = marks.get(0);
                Fix fix = Fix.safe(Message.of(marks.size() > 1 ? "fix.full-width-many" : "fix.full-width").with("count", marks.size()), 
                        marks.stream().map(i -> new Edit(new Span(i, i + 1), full(text.charAt(i)))).toList());
                out.accept(Finding.about(ID, new Span(first, first + 1), Message.of(marks.size() > 1 ? "GJ703.many" : "GJ703")
                        .with("mark", text.substring(first, first + 1)).with("count", marks.size())).fix(fix).build());
            }
        }
    }

    /** A line that a web page adds around the report: 来源:县水利局, 【字体:大 中 小】, 发布时间:2025-01-10. */
    private static boolean isOfWebPage(String line) {
        String words = CharClass.of(line.isEmpty() ? ' ' : line.charAt(0)) == '[' ? line.substring(1) : line;
        return Phrases.anyBegins(CharClass.trim(words), OF_WEB_PAGES);
    }

    /**
     * Whether a half-width mark stands between Chinese characters or ends a line of them. A full stop within a line does not
     * count, since it may belong to an address (政府.中国).
     */
    private static boolean isMark(String text, int at, int end) {
        boolean last = at + 1 == end;
        return text.charAt(at) < 0x80 && HALF.indexOf(text.charAt(at)) >= 0 && CharClass.isHan(text.charAt(at - 1))
                && (last || text.charAt(at) != '.' && CharClass.isHan(text.charAt(at + 1)));
    }

    private static String full(char half) {
        int at = HALF.indexOf(half);
        return FULL.substring(at, at + 1);
    }
}

package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A plan in section five or six for a year that is already over. */
public final class PastPlan implements Rule {

    private static final RuleId ID = new RuleId("GJ505", "past-plan", Severity.INFO);
    /** What may stand between the year and its 将: 2021年，青石县水利局将. */
    private static final int REACH = 16;
    private static final List<String> PLANS = List.of("从", "进一步", "继续", "着力", "着重", "围绕", "采取", "加强", "加大", "持续", "不断", "严格",
            "认真", "按照", "坚持", "努力", "积极", "深入", "切实", "立足", "针对", "聚焦", "结合", "紧紧", "紧扣", "以", "在以下", "在今后",
            "重点围绕", "重点抓", "重点做", "重点从", "主要从", "主要做", "全面加强", "全面推进", "全面落实", "全面提升");
    /** 将 also means to take: then one of these says what something is made into. */
    private static final List<String> TAKEN = List.of("作为", "纳入", "列入", "列为", "融入", "摆上", "摆在", "放在", "贯穿", "细化", "分解", "转化", "当作");
    private static final List<String> OBJECTS = List.of("以下", "以上", "以往", "以前");
    /** The year is not that of the plan: 2021年存在的问题，我局将. */
    private static final List<String> PAST = List.of("问题", "不足", "存在", "情况", "基础", "成绩", "经验", "虽", "但", "已", "了", "的");
    /** What a clause about a year may open behind; 结合2021年 and 对2021年 do not speak of a plan. */
    private static final String OPENINGS = "，,：:、）).在是 \u3000";
    private static final List<String> HEADINGS = List.of("工作计划", "工作打算", "工作思路", "工作安排", "工作设想", "下一步工作");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Integer> year = subject.report().masthead().year();
        if (year.isEmpty()) {
            return;
        }
        for (Prose line : subject.report().prose()) {
            if (line.section() >= 5 && !line.heading()) {
                check(subject, line, year.get(), out);
            }
        }
    }

    private static void check(Subject subject, Prose line, int year, Consumer<Finding> out) {
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Year stated && stated.year() <= year && isPlan(subject, line, stated)) {
                out.accept(Finding.of(ID, stated.span(), Message.of("GJ505")
                        .with("stated", stated.year()).with("year", year).with("next", year + 1)));
                return;
            }
        }
    }

    private static boolean isPlan(Subject subject, Prose line, Inline.Year year) {
        String before = Sentence.before(subject, line, year.span());
        String behind = Sentence.behind(subject, line, year.span());
        boolean opens = before.isEmpty() || OPENINGS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && (isHeading(subject, line, year) || isAnnounced(behind));
    }

    /** A line that is nothing but 2021年工作打算, with a number before it. */
    private static boolean isHeading(Subject subject, Prose line, Inline.Year year) {
        int start = line.ordinal().isPresent() ? line.ordinal().get().marker().end() : line.content().start();
        String rest = Sentence.behind(subject, line, year.span());
        String plan = rest.startsWith("度") ? rest.substring(1) : rest;
        return year.span().start() == start && HEADINGS.contains(Sentence.first(plan, "："));
    }

    private static boolean isAnnounced(String behind) {
        int will = behind.indexOf('将');
        if (will < 0 || will > REACH) {
            return false;
        }
        String between = behind.substring(0, will).replace("的工作", "");
        String plan = behind.substring(will + 1);
        return !Phrases.anyIn(between, PAST) && Phrases.anyBegins(plan, PLANS)
                && !Phrases.anyBegins(plan, OBJECTS) && !Phrases.anyIn(Sentence.first(plan, "，"), TAKEN);
    }
}

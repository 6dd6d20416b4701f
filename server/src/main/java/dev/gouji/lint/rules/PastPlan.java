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

/** A plan in section five or six for a year that is over. */
public final class PastPlan implements Rule {

    private static final RuleId ID = new RuleId("GJ505", "past-plan", Severity.INFO);
    /** Words allowed between the year and its 将: 2021年，在县政府办公室指导下青石县水利局将. */
    private static final int REACH = 24;
    private static final String WILL = "将";
    /** The greatest length of a clause about a plan, in characters. */
    private static final int LONGEST = 60;
    /** 将 also marks an object that is made into something (将政务公开纳入考核); then one of these is its verb. */
    private static final List<String> TAKEN = List.of("作为", "纳入", "列入", "列为", "融入", "摆上", "摆在", "放在", "贯穿", "细化", "分解", "转化",
            "当作");
    /** 将 marks such an object for other verbs too: 将信息全部上网, 将年报报送县政府. One of these words then stands behind the object. */
    private static final List<String> DONE_TO = List.of("予以", "加以", "给予", "全部", "统一", "一并", "逐一", "同步", "上传", "上网", "上墙",
            "录入", "报送", "移交", "下发", "印发", "送达");
    /** The second verb may also be one of these characters with one of the next: 改为, 移到, 设在, 交给. */
    private static final String VERBS = "改设定调转变列评移搬送交放装贴挂建归并分升换扩";
    private static final String RESULTS = "为成到至在给上";
    /** A clause behind 将 that begins with one of these is a plan: 将对公开栏进行整改, 将从三方面改进. */
    private static final List<String> OPENERS = List.of("对", "从", "以", "按", "就", "向", "在", "围绕", "根据", "针对", "立足", "聚焦", "结合", "进一步",
            "继续", "不断", "持续", "着力", "着重", "认真", "积极", "努力", "大力", "切实", "深入", "严格", "坚持", "逐步", "尽快");
    /** Verbs with which a plan begins. Other words behind 将 may be the object of a verb: 将审核层级从两级增加到三级. */
    private static final List<String> PLANNED = List.of("加强", "加大", "加快", "强化", "完善", "推进", "推动", "提高", "提升", "健全", "优化", "规范",
            "扩大", "拓展", "拓宽", "深化", "开展", "组织", "做好", "做实", "抓好", "抓实", "落实", "建立", "制定", "修订", "举办", "增加", "增设", "增强", "创新",
            "改进", "改善", "探索", "争取", "力争", "确保", "充分", "全面", "定期", "每", "及时", "启动", "实施", "实行", "推行", "补齐", "紧紧", "紧盯", "丰富",
            "压实", "严把", "筑牢", "邀请", "新建", "新增", "升级", "整合", "解决", "更加", "更好");
    /** If one of these follows, the verb is a part of a noun: 规范性文件, 修订后的目录, 落实情况. */
    private static final String NOUNS = "的后出好情性";
    /** Beginnings of objects that look like openers. */
    private static final List<String> OBJECTS = List.of("以下", "以上", "以往", "以前", "对外", "在线", "向社会");
    /** If one of these stands between the year and 将, the year is not that of the plan: 2021年存在的问题，我局将. */
    private static final List<String> PAST = List.of("问题", "不足", "存在", "情况", "基础", "成绩", "经验", "虽", "但", "已", "了", "的",
            "起", "以来");
    /** What may stand before the year. 结合2021年 and 对2021年 do not announce a plan. */
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
        String before = SentenceAround.before(subject, line, year.span());
        String behind = SentenceAround.behind(subject, line, year.span());
        boolean opens = before.isEmpty() || OPENINGS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && (isHeading(subject, line, year) || isAnnounced(behind));
    }

    /** A line that is nothing but 2021年工作打算, with a number before it. */
    private static boolean isHeading(Subject subject, Prose line, Inline.Year year) {
        int start = line.ordinal().isPresent() ? line.ordinal().get().marker().end() : line.content().start();
        String rest = SentenceAround.behind(subject, line, year.span());
        String plan = rest.startsWith("度") ? rest.substring(1) : rest;
        return year.span().start() == start && HEADINGS.contains(Phrases.upTo(plan, "："));
    }

    /** Whether it is a plan: a verb or its adverb stands after 将, not the object of a second verb. */
    private static boolean isAnnounced(String behind) {
        int will = behind.indexOf(WILL);
        if (will < 0 || will > REACH) {
            return false;
        }
        String between = behind.substring(0, will).replace("的工作", "");
        String rest = behind.substring(will + WILL.length());
        String plan = Phrases.upTo(rest.substring(0, Math.min(rest.length(), LONGEST)), "，,");
        boolean opened = Phrases.anyBegins(plan, OPENERS) && !Phrases.anyBegins(plan, OBJECTS);
        boolean planned = opened || isPlanned(plan) && !isDoneTo(plan);
        return planned && !Phrases.anyIn(plan, TAKEN) && !Phrases.anyIn(between, PAST);
    }

    private static boolean isPlanned(String plan) {
        int verb = Phrases.longestAt(plan, 0, PLANNED);
        return verb > 0 && (verb == plan.length() || NOUNS.indexOf(plan.charAt(verb)) < 0);
    }

    private static boolean isDoneTo(String plan) {
        for (int i = 1; i + 1 < plan.length(); i++) {
            if (VERBS.indexOf(plan.charAt(i)) >= 0 && RESULTS.indexOf(plan.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return Phrases.anyIn(plan.substring(1), DONE_TO) || Phrases.anyBegins(plan, OBJECTS);
    }
}

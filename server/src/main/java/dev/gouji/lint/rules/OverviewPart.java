package dev.gouji.lint.rules;

import dev.gouji.form.TextDuty;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.report.Section;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A part of section one of the 2021 form that its text does not mention in any words. */
public final class OverviewPart implements Rule {

    private static final RuleId ID = new RuleId("GJ110", "overview-part", Severity.INFO);
    private static final List<String> STOCK_PHRASES = List.of("监督权", "监督管理局", "监管局");
    private static final String SITUATION = "情况";

    /** One of the five parts, and words that show that a text speaks of it; one is enough. */
    private record Part(String name, List<String> words) {
    }

    private static final List<Part> PARTS = List.of(
            new Part("主动公开", List.of("主动公开", "公开政府信息", "公开各类", "公开信息", "发布信息", "发布各类", "发布政务", "政策解读",
                    "公开重大", "公开重要", "发布重要", "网站发布", "网站公开", "刊发", "发布动态", "发布文件", "公开文件")),
            new Part("依申请公开", List.of("依申请", "公开申请", "申请公开", "申请人", "件申请", "份申请", "申请答复", "答复申请",
                    "收到申请", "受理申请", "办理申请", "新收申请", "接收申请", "办结申请",
                    "自然人申请", "各类申请", "申请量", "申请数量")),
            new Part("政府信息管理", List.of("信息管理", "保密审查", "审核", "审查", "审校", "三审", "把关", "动态调整", "规范性文件", "台账", "归档", "发布流程",
                    "更新目录", "目录更新", "公开目录", "公开指南")),
            new Part("政府信息公开平台建设", List.of("平台", "网站", "网页", "专栏", "栏目", "公众号", "专区", "微博", "公开栏", "公示栏", "查阅点", "新媒体",
                    "抖音", "视频号", "头条号", "客户端", "小程序")),
            new Part("监督保障", List.of("监督", "考核", "培训", "评议", "责任", "领导小组", "组织领导", "督查", "督导", "检查")));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Section> overview = subject.report().section(1);
        boolean due = subject.report().form().isPresent()
                && subject.report().form().get().duties().contains(TextDuty.OVERVIEW_PARTS);
        List<Prose> lines = overview.isPresent() && due ? lines(subject) : List.of();
        List<Part> missing = new ArrayList<>(0);
        for (Part part : PARTS) {
            if (!isSpokenOf(subject, lines, part)) {
                missing.add(part);
            }
        }
        if (!missing.isEmpty() && !lines.isEmpty()) {
            out.accept(Finding.of(ID, overview.get().heading(), Message.of("GJ110")
                    .with("parts", missing.stream().map(Part::name).collect(Collectors.joining("、")))));
        }
    }

    private static List<Prose> lines(Subject subject) {
        List<Prose> lines = new ArrayList<>();
        for (Prose line : subject.report().prose()) {
            if (line.section() == 1 && !line.heading()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isSpokenOf(Subject subject, List<Prose> lines, Part part) {
        for (Prose line : lines) {
            if (subject.says(line, part.words()) && (!subject.says(line, STOCK_PHRASES)
                    || Phrases.anyIn(withoutStockPhrases(subject.at(line)), part.words()))) {
                return true;
            }
        }
        return false;
    }

    /** The text without 监督权 (保障公众的知情权和监督权) and names of bureaus, which say nothing of supervision. */
    private static String withoutStockPhrases(String text) {
        String words = text;
        for (String phrase : STOCK_PHRASES) {
            words = words.replace(phrase, "");
        }
        return words;
    }

    /** Whether a folded heading is the name of a part, with 情况 or not. */
    static boolean names(String folded) {
        String name = folded.endsWith(SITUATION) ? folded.substring(0, folded.length() - SITUATION.length()) : folded;
        for (Part part : PARTS) {
            if (part.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}

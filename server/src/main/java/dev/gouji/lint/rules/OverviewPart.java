package dev.gouji.lint.rules;

import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Section;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A part of section one of the 2021 form that its text does not speak of, whichever words it uses. */
public final class OverviewPart implements Rule {

    private static final RuleId ID = new RuleId("GJ110", "overview-part", Severity.INFO);
    private static final String FORM = "2021";

    /** One of the five parts and the words any of which speaks of it. */
    private record Part(String name, List<String> words) {
    }

    private static final List<Part> PARTS = List.of(
            new Part("主动公开", List.of("主动公开", "公开政府信息", "公开各类", "公开信息", "发布信息", "发布各类", "发布政务", "政策解读")),
            new Part("依申请公开", List.of("依申请", "公开申请", "申请公开", "申请人", "件申请", "份申请", "申请答复", "答复申请")),
            new Part("政府信息管理", List.of("信息管理", "保密审查", "审核", "审查", "审校", "三审", "把关", "动态调整", "规范性文件", "台账", "归档")),
            new Part("政府信息公开平台建设", List.of("平台", "网站", "网页", "专栏", "栏目", "公众号", "专区", "微博", "公开栏", "公示栏", "查阅点")),
            new Part("监督保障", List.of("监督", "考核", "培训", "评议", "责任", "领导小组", "组织领导", "督查", "督导", "检查")));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Section> overview = subject.report().section(1);
        boolean due = subject.report().form().filter(f -> f.id().equals(FORM)).isPresent();
        if (overview.isEmpty() || !due) {
            return;
        }
        String text = subject.report().prose().stream().filter(p -> p.section() == 1 && !p.heading())
                .map(subject::at).collect(Collectors.joining("\n"));
        List<Part> missing = PARTS.stream().filter(part -> !Phrases.anyIn(text, part.words())).toList();
        if (!missing.isEmpty() && !text.isEmpty()) {
            out.accept(Finding.of(ID, overview.get().heading(), Message.of("GJ110")
                    .with("parts", missing.stream().map(Part::name).collect(Collectors.joining("、")))));
        }
    }

    /** Whether a folded heading is the name of a part, with 情况 or not. */
    static boolean names(String folded) {
        return PARTS.stream().map(Part::name).anyMatch(n -> folded.equals(n) || folded.equals(n + "情况"));
    }
}

package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report calls itself another kind of body: 我局 in a town's report, 我镇 in a department's. 我市 and 我县 fit any body, 全局
 * is an ordinary word, and words in quotation marks are another's. Or another body's name stands where its own should.
 */
public final class OtherBody implements Rule {

    private static final RuleId ID = new RuleId("GJ706", "other-body", Severity.INFO);
    private static final Map<BodyKind, List<String>> FOREIGN = Map.of(
            BodyKind.TOWNSHIP, List.of("我局", "我委", "我厅"),
            BodyKind.DEPARTMENT, List.of("我镇", "我乡", "我街道"),
            BodyKind.GOVERNMENT, List.of("我局", "我委", "我厅", "我镇", "我乡", "我街道"));
    /** Before these, 我局 is no word or is another's: 自我局限, “我镇…”, 《我镇…》. */
    private static final String NOT_BEFORE = "自忘“‘\"『「《〈";
    /** Behind these, 我委 is no word: 我委托, 我委派, 我局部, 我乡亲. */
    private static final String NOT_BEHIND = "托派任员限部亲愁土音";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        String organisation = subject.report().masthead().organisation().orElse("");
        Optional<Span> other = OtherName.find(subject, organisation);
        if (other.isPresent()) {
            out.accept(finding("GJ706.name", subject, other.get(), organisation));
            return;
        }
        List<String> foreign = FOREIGN.getOrDefault(subject.body(), List.of());
        if (!foreign.isEmpty()) {
            for (Prose line : subject.report().prose()) {
                Optional<Span> span = subject.says(line, foreign) ? find(subject, line, foreign) : Optional.empty();
                if (span.isPresent()) {
                    out.accept(finding("GJ706", subject, span.get(), organisation));
                    return;
                }
            }
        }
    }

    private static Finding finding(String key, Subject subject, Span span, String organisation) {
        return Finding.of(ID, span, Message.of(key).with("word", subject.text().at(span)).with("organisation", organisation));
    }

    /** Where the line first names another kind of body as its own. */
    private static Optional<Span> find(Subject subject, Prose line, List<String> foreign) {
        String text = subject.at(line);
        for (int at = text.indexOf('我'); at >= 0; at = text.indexOf('我', at + 1)) {
            int start = at;
            Optional<String> word = foreign.stream().filter(w -> text.startsWith(w, start)).findFirst();
            if (word.isPresent() && isOwn(text, start, start + word.get().length())) {
                return Optional.of(line.place(start, start + word.get().length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(String text, int start, int end) {
        return (start == 0 || NOT_BEFORE.indexOf(text.charAt(start - 1)) < 0)
                && (end == text.length() || NOT_BEHIND.indexOf(text.charAt(end)) < 0);
    }
}

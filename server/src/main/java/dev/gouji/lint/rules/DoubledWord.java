package dev.gouji.lint.rules;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A character, word or mark that stands twice by mistake. Most doubled characters are words side by side (人民政府政府信息,
 * 年年, 以及及时), so only those are judged that no sentence has.
 */
public final class DoubledWord implements Rule {

    private static final RuleId ID = new RuleId("GJ702", "doubled-word", Severity.INFO);
    private static final int LONGEST = 3;
    private static final List<String> WORDS = List.of("进行", "我们", "开展", "加强", "认真", "及时", "积极", "不断", "继续", "严格", "条例", "进一步");
    private static final String MARKS = "，、；。";
    /** Before and behind 的的 where it is right: 目的的, 标的的, 有的的, 的的确确. */
    private static final String BEFORE_OF = "目标有";
    private static final String BEHIND_OF = "确";
    /** 镇 and 乡 begin many words, so that 张村镇镇村 and 张村镇镇政府 are right. */
    private static final String BEHIND_TOWN = "村长级直域内属党机人区办里街纪财司卫综便中小民社团容上下";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        String organisation = subject.report().masthead().organisation().orElse("");
        int town = Math.max(organisation.lastIndexOf('镇'), organisation.lastIndexOf('乡'));
        String name = town < 2 ? "" : organisation.substring(town - 2, town + 1);
        for (Prose line : subject.report().prose()) {
            Optional<Span> found = find(subject.at(line), name);
            if (found.isPresent()) {
                Span span = new Span(line.content().start() + found.get().start(), line.content().start() + found.get().end());
                out.accept(Finding.of(ID, span, Message.of("GJ702").with("words", subject.text().at(span))));
            }
        }
    }

    private static Optional<Span> find(String text, String name) {
        for (int at = 0; at < text.length(); at++) {
            for (int length = 1; length <= LONGEST && at + 2 * length <= text.length(); length++) {
                boolean doubled = text.charAt(at) == text.charAt(at + length) && text.regionMatches(at, text, at + length, length);
                if (doubled && isSlip(text, at, length, name)) {
                    return Optional.of(new Span(at, at + 2 * length));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(String text, int at, int length, String name) {
        String word = text.substring(at, at + length);
        String behind = text.substring(at + 2 * length, Math.min(text.length(), at + 2 * length + 2));
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return switch (word) {
            case "的" -> BEFORE_OF.indexOf(before) < 0 && (behind.isEmpty() || BEHIND_OF.indexOf(behind.charAt(0)) < 0);
            case "性" -> behind.equals("信息");
            case "公开" -> behind.equals("工作");
            case "信息" -> behind.equals("公开");
            case "镇", "乡" -> name.endsWith(word) && text.startsWith(name, at + 1 - name.length()) && !behind.equals("政府")
                    && (behind.isEmpty() || BEHIND_TOWN.indexOf(behind.charAt(0)) < 0);
            default -> WORDS.contains(word) || MARKS.contains(word) && before != word.charAt(0) && !behind.startsWith(word);
        };
    }
}

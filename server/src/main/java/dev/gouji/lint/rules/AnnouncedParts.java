package dev.gouji.lint.rules;

import dev.gouji.form.FormSection;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The opening announces another number of parts than it lists, or, where it lists none, than the report has. A list
 * counts only where each of its items can be told to be one of the sections.
 */
public final class AnnouncedParts implements Rule {

    private static final RuleId ID = new RuleId("GJ108", "announced-parts", Severity.INFO);
    private static final String PARTS = "部分";
    private static final int SECTIONS = 6;
    /** Fewer items are no list of the report's sections. */
    private static final int FEWEST = 3;
    /** What the sentence calls the report. */
    private static final List<String> ITSELF = List.of("本报告", "年度报告", "本年报", "全文", "报告由", "报告共", "报告分", "报告包");
    /** What a list follows. */
    private static final List<String> BEFORE_LIST = List.of("由", "包括", "包含", "分为", "分别是", "分别为", "：");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.report().form().isPresent()) {
            for (Prose line : subject.report().prose()) {
                if (line.section() <= 1 && !line.heading() && subject.says(line, PARTS)) {
                    check(subject, line, out);
                }
            }
        }
    }

    private static void check(Subject subject, Prose line, Consumer<Finding> out) {
        String text = subject.at(line);
        int to = text.indexOf(PARTS);
        int from = numberStart(text, to);
        if (from < 0) {
            return;
        }
        int announced = Numerals.parse(text.substring(from, numberEnd(text, from)));
        int start = text.lastIndexOf('。', to) + 1;
        int end = text.indexOf('。', to) < 0 ? text.length() : text.indexOf('。', to);
        boolean ofItself = ITSELF.stream().anyMatch(text.substring(start, end)::contains);
        List<String> before = items(text.substring(start, from));
        List<String> items = before.isEmpty() ? items(text.substring(to + PARTS.length(), end)) : before;
        boolean open = text.charAt(from - 1) == '等' && items.size() + 1 < announced;
        boolean list = items.size() >= FEWEST && !open && items.stream().allMatch(i -> isSection(subject, i));
        boolean whole = items.isEmpty() && line.section() == 0 && hasSix(subject);
        int count = list ? items.size() : whole ? SECTIONS : announced;
        if (ofItself && announced > 1 && count != announced) {
            out.accept(Finding.of(ID, new Span(line.content().start() + from, line.content().start() + to + PARTS.length()),
                    Message.of(list ? "GJ108" : "GJ108.has").with("announced", announced).with("listed", count)));
        }
    }

    /** Where the number before 部分 or 个部分 begins; -1 where there is none, as in 第六部分. */
    private static int numberStart(String text, int parts) {
        int end = parts > 1 && "个大".indexOf(text.charAt(parts - 1)) >= 0 ? parts - 1 : parts;
        int from = end;
        while (from > 0 && isNumeral(text.charAt(from - 1))) {
            from--;
        }
        return from > 0 && from < end && text.charAt(from - 1) != '第' ? from : -1;
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return CharClass.of(c) == CharClass.COUNT || CharClass.isDigit(c);
    }

    /** What is listed behind the words that open a list; the heading of section four has a 、 of its own. */
    private static List<String> items(String text) {
        int from = BEFORE_LIST.stream().mapToInt(w -> text.lastIndexOf(w) < 0 ? -1 : text.lastIndexOf(w) + w.length()).max().orElse(-1);
        String list = from < 0 ? "" : text.substring(from).replace("复议、", "复议").replace("以及", "、").replace("和其", "、其").replace("及其", "、其");
        return Arrays.stream(list.split("[、，；,;“”\"]")).map(Fold::label).map(i -> i.endsWith("等") ? i.substring(0, i.length() - 1) : i)
                .filter(i -> i.length() > 1).toList();
    }

    /** Whether the item is a section by its heading, a usual wording of it, or its signs. */
    private static boolean isSection(Subject subject, String item) {
        return subject.report().form().orElseThrow().sections().stream().anyMatch(s -> names(s).contains(item)
                || s.signs().stream().anyMatch(words -> words.stream().allMatch(item::contains)));
    }

    private static Set<String> names(FormSection section) {
        return Stream.concat(Stream.of(section.heading()), section.variants().stream()).map(Fold::label).collect(Collectors.toSet());
    }

    /** All six sections and no seventh. */
    private static boolean hasSix(Subject subject) {
        boolean more = subject.report().prose().stream().anyMatch(p -> p.section() == SECTIONS && !p.heading()
                && p.ordinal().filter(o -> o.number() == SECTIONS + 1).isPresent());
        return subject.report().sections().size() == SECTIONS && !more;
    }
}

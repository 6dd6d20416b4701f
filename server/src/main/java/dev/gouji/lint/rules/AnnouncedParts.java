package dev.gouji.lint.rules;

import dev.gouji.form.HeadingIndex;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Numerals;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The opening announces another number of parts than it lists or, without a list, than the report has. A list counts
 * only if each of its items is recognised as a section.
 */
public final class AnnouncedParts implements Rule {

    private static final RuleId ID = new RuleId("GJ108", "announced-parts", Severity.INFO);
    private static final String PARTS = "部分";
    private static final String BETWEEN_ITEMS = "、，；,;“”\"";
    private static final int SECTIONS = 6;
    /** A list with fewer items is no list of sections. */
    private static final int FEWEST = 3;
    /** Words by which the sentence names the report. */
    private static final List<String> ITSELF = List.of("本报告", "年度报告", "本年报", "全文", "报告由", "报告共", "报告分", "报告包");
    /** Words before a list. */
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
        boolean ofItself = Phrases.anyIn(text.substring(start, end), ITSELF);
        List<String> before = items(text.substring(start, from));
        List<String> items = before.isEmpty() ? items(text.substring(to + PARTS.length(), end)) : before;
        boolean open = text.charAt(from - 1) == '等' && items.size() + 1 < announced;
        boolean list = items.size() >= FEWEST && !open && areSections(subject, items);
        boolean whole = items.isEmpty() && line.section() == 0 && hasSix(subject);
        int count = list ? items.size() : whole ? SECTIONS : announced;
        if (ofItself && announced > 1 && count != announced) {
            out.accept(Finding.of(ID, line.place(from, to + PARTS.length()),
                    Message.of(list ? "GJ108" : "GJ108.has").with("announced", announced).with("listed", count)));
        }
    }

    /** Where the number before 部分 or 个部分 begins; -1 if there is none, and for 第六部分. */
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

    /** The items of the list behind 包括 or 由. The 、 in the heading of section four parts no items; 和 behind 情况 does. */
    private static List<String> items(String text) {
        int from = new WordSearch(text).lastEnd(BEFORE_LIST);
        String list = from < 0 ? "" : text.substring(from).replace("复议、", "复议").replace("以及", "、").replace("和其", "、其").replace("及其", "、其")
                .replace("及附", "、附").replace("问题、改进", "问题改进")
                .replace("情况和", "情况、");
        List<String> items = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || BETWEEN_ITEMS.indexOf(list.charAt(i)) >= 0) {
                String item = Fold.label(list, start, i);
                item = item.endsWith("等") ? item.substring(0, item.length() - 1) : item;
                if (item.length() > 1) {
                    items.add(item);
                }
                start = i + 1;
            }
        }
        return items;
    }

    private static boolean areSections(Subject subject, List<String> items) {
        for (String item : items) {
            if (!isSection(subject, item) || isTwo(subject, item)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an item is two sections without a mark between them: 总体情况主动公开政府信息情况. It is then uncertain how many the sentence
     * lists.
     */
    private static boolean isTwo(Subject subject, String item) {
        int longest = subject.forms().headings().longest();
        for (int i = 2; i < item.length() && item.length() <= 2 * longest; i++) {
            if (isNamed(subject, item.substring(0, i)) && isNamed(subject, item.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the item is a section: by its heading, by a usual wording of it, or by words that are typical of it. */
    private static boolean isSection(Subject subject, String item) {
        return isNamed(subject, item) || subject.forms().headings().hasSigns(item);
    }

    private static boolean isNamed(Subject subject, String item) {
        HeadingIndex headings = subject.forms().headings();
        return headings.official(item).isPresent() || headings.variant(item).isPresent();
    }

    /** Whether the report has all six sections and no seventh. */
    private static boolean hasSix(Subject subject) {
        for (Prose line : subject.report().prose()) {
            boolean seventh = line.ordinal().isPresent() && line.ordinal().get().number() == SECTIONS + 1;
            if (seventh && line.section() == SECTIONS && !line.heading()) {
                return false;
            }
        }
        return subject.report().sections().size() == SECTIONS;
    }
}

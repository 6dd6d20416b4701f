package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/** Finds the statistical period and the day of signing among the days that a report names. */
final class DayReader {

    private static final int SIGNATURE_LINES = 6;
    private static final int LONGEST_SIGNATURE = 40;
    /** 截止日期为, 截至时间均为 */
    private static final int LONGEST_CLOSING = 8;
    private static final int LONGEST_SENTENCE = 200;
    private static final String SENTENCE_ENDS = "。！？；;";
    /** Words of the sentence that states the period; other periods are those of a campaign or a notice. */
    private static final List<String> STATISTICS = List.of("统计期", "统计时", "统计区间", "统计周期", "统计范围", "统计数据", "统计起止",
            "数据统计", "数据的统计", "所列数据", "数据期", "数据的期", "数据时", "报告期");
    private static final String BODY_ENDS = "府局委会办室厅署关院处站所队社心馆司道镇乡街木部组";
    /** Marks and words that do not stand in a signature. */
    private static final String SENTENCE_MARKS = "，。；：、！？,;:!?《》至到于在截自从";

    private final SyntaxTree tree;
    private final List<Span> lines;

    DayReader(SyntaxTree tree, List<Span> lines) {
        this.tree = tree;
        this.lines = lines;
    }

    /** The first period whose sentence says so, or that is a whole year. */
    Optional<Inline.Period> period() {
        for (Span line : lines) {
            for (Inline inline : tree.inline(line)) {
                if (inline instanceof Inline.Period period
                        && (period.isWholeYear() || isStatistical(before(line, period.span().start())))) {
                    return Optional.of(period);
                }
            }
        }
        return Optional.empty();
    }

    /** The first day up to which figures are said to go. */
    Optional<Inline.Date> closing() {
        for (Span line : lines) {
            for (Inline inline : tree.inline(line)) {
                if (inline instanceof Inline.Date date && date.year().isPresent() && isClosing(before(line, date.span().start()))) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClosing(String before) {
        int word = Math.max(before.lastIndexOf("截止"), before.lastIndexOf("截至"));
        return word >= 0 && before.length() - word <= LONGEST_CLOSING && isStatistical(before);
    }

    private static boolean isStatistical(String before) {
        return Phrases.anyIn(before, STATISTICS);
    }

    /** The words of the sentence before an offset. */
    private String before(Span line, int offset) {
        int start = offset;
        while (start > Math.max(line.start(), offset - LONGEST_SENTENCE) && SENTENCE_ENDS.indexOf(tree.text().charAt(start - 1)) < 0) {
            start--;
        }
        return tree.text().substring(start, offset);
    }

    /** The day that ends a short line near the end of the text, alone or behind a name. */
    Optional<Inline.Date> signed() {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - SIGNATURE_LINES); i--) {
            Span line = lines.get(i);
            List<Inline> inlines = line.length() > LONGEST_SIGNATURE ? List.of() : tree.inline(line);
            if (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Date date
                    && date.year().isPresent() && isSigned(line, date)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private boolean isSigned(Span line, Inline.Date date) {
        String before = bare(tree.text().substring(line.start(), date.span().start()));
        String behind = bare(tree.text().substring(date.span().end(), line.end()));
        return behind.isEmpty() && (before.isEmpty() || BODY_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                && !Phrases.anyOf(before, SENTENCE_MARKS));
    }

    /** Without blanks and brackets. */
    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!CharClass.isSpace(c) && CharClass.of(c) != '(' && CharClass.of(c) != ')') {
                out.append(c);
            }
        }
        return out.toString();
    }
}

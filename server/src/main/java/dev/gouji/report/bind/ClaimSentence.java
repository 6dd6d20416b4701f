package dev.gouji.report.bind;

import dev.gouji.grammar.Span;
import java.util.List;
import java.util.NavigableSet;

/**
 * The sentence around a number, searched once for all its numbers.
 *
 * @param otherScope whether its numbers count something other than the whole of this report
 * @param otherMatter where the first word of another matter ends; behind the sentence where none stands in it
 * @param request where the first 申请 ends; behind the sentence where none stands in it
 */
record ClaimSentence(Span span, boolean otherScope, int otherMatter, int request) {

    private static final String ENDS = "。；";
    /** Another body, another span of time, a part of the whole, or a comparison. */
    private static final List<String> OTHER_SCOPE = List.of("代表", "本级", "全市", "全县", "全区", "全省", "各乡镇", "各镇", "各部门", "各单位",
            "下属", "累计", "历年", "同期", "去年", "较上年", "比上年", "上一年", "以来", "平均", "区政府办", "县政府办", "市政府办");
    /** Matters that are received and handled as well. */
    private static final List<String> OTHER_MATTER = List.of("投诉", "信访", "提案", "建议", "热线", "咨询", "12345", "督办", "留言", "舆情", "举报");

    /**
     * The sentence of a line that holds a place.
     *
     * @param otherYears where the line names a year that is not the report's
     */
    static ClaimSentence around(String text, Span line, int at, NavigableSet<Integer> otherYears) {
        int start = at;
        while (start > line.start() && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < line.end() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(start, end);
        boolean otherYear = !otherYears.subSet(start, end).isEmpty();
        return new ClaimSentence(new Span(start, end), otherYear || hasOtherScope(words),
                start + firstEnd(words, OTHER_MATTER), start + firstEnd(words, List.of("申请")));
    }

    static boolean hasOtherScope(String words) {
        return OTHER_SCOPE.stream().anyMatch(words::contains);
    }

    private static int firstEnd(String words, List<String> wanted) {
        return wanted.stream().filter(words::contains).mapToInt(w -> words.indexOf(w) + w.length()).min().orElse(words.length() + 1);
    }
}

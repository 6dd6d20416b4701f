package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a whole that is stated before them.
 *
 * @param stretch the place of the list
 * @param all whether these are all the parts: 310条，分别为……; behind 其中 there may be others
 * @param closed whether these are all the parts, and no word of the list (等, 另) says otherwise
 * @param ofNamed whether words name the whole, 在已公开信息当中, or a full stop stands before 其中. The whole need not be the figure right
 *     before
 */
record ListedParts(Span stretch, boolean all, boolean closed, boolean ofNamed) {

    /** The greatest length of a whole with its list of parts, in characters. */
    static final int LONGEST = 300;
    /** The greatest length of a phrase such as 在已公开信息当中, in characters. */
    private static final int LONGEST_AMONG = 16;
    private static final String MARKS = "，（,(：；";
    private static final String AMONG = "其中";
    private static final List<String> SOME = List.of(AMONG, "包括", "包含");
    private static final List<String> ALL = List.of("：", "分别为", "分别是", "分为");
    private static final List<String> MADE_OF = List.of("组成", "构成");
    /** Words that make a list more than its parts. */
    private static final List<String> LOOSE = List.of("等", AMONG, "增", "减", "同比", "较", "比", "各", "均", "另", "合计");

    /** The cases that are no part of those that were closed. */
    private static final List<String> PENDING = List.of("、尚未审结", "、未审结", "、正在审理", "、在审");
    private static final String CLOSED = "审结";

    /** The list after a whole that ends at a place; empty if none starts there. */
    static Optional<ListedParts> behind(String text, int whole, int line) {
        int end = Math.min(line, whole + LONGEST);
        int start = behindNote(text, whole, end);
        int words = behindMarks(text, start, end);
        Span stretch = new Span(start, sentenceEnd(text, start, end));
        if (begins(text, ALL, words, end) || begins(text, ALL, start, end)) {
            return Optional.of(new ListedParts(stretch, true, isClosed(text, stretch), false));
        }
        if (text.startsWith("由", words) && madeOf(text, stretch).isPresent()) {
            Span made = madeOf(text, stretch).get();
            return Optional.of(new ListedParts(made, true, isClosed(text, made), false));
        }
        if (begins(text, SOME, words, end)) {
            return Optional.of(new ListedParts(stretch, false, false, false));
        }
        int next = text.startsWith("。", words) ? words + 1 : words;
        boolean among = opensAmong(text, next, end) || next > words && text.startsWith(AMONG, next);
        return among ? Optional.of(new ListedParts(new Span(next, sentenceEnd(text, next, end)), false, false, true)) : Optional.empty();
    }

    /** The place behind a note in brackets without figures: 124条（含区政府文件），其中……. The place itself if there is none. */
    private static int behindNote(String text, int from, int to) {
        int behind = behindBrackets(text, from, to);
        return CharClass.hasDigit(text.substring(from, behind)) ? from : behind;
    }

    /** The place behind brackets that open at a place and close before another; the place itself if there are none. */
    static int behindBrackets(String text, int from, int to) {
        int open = 0;
        for (int at = from; at < to; at++) {
            open += Brackets.step(text.charAt(at));
            if (open <= 0) {
                return at > from ? at + 1 : from;
            }
        }
        return from;
    }

    /** Where the words behind some marks begin. */
    static int behindMarks(String text, int from, int to) {
        int at = from;
        while (at < to && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int sentenceEnd(String text, int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) != '。') {
            end++;
        }
        return end;
    }

    private static boolean begins(String text, List<String> words, int from, int to) {
        int begins = Phrases.longestAt(text, from, words);
        return begins > 0 && from + begins <= to;
    }

    /** The list before 组成: 由政策文件120条、动态180条组成. */
    private static Optional<Span> madeOf(String text, Span stretch) {
        String list = stretch.of(text);
        return MADE_OF.stream().map(list::indexOf).filter(i -> i >= 0).min(Integer::compare)
                .map(i -> new Span(stretch.start(), stretch.start() + i));
    }

    /** Whether 在已公开信息当中 or 当中 stands at a place. In 在答复的28件申请中 the phrase has a whole of its own, so it does not count. */
    private static boolean opensAmong(String text, int from, int to) {
        boolean mayOpen = text.startsWith("当中", from) || text.startsWith("在", from);
        String words = mayOpen ? Phrases.upTo(text.substring(from, Math.min(to, from + LONGEST_AMONG)), "，,：:。；") : "";
        return !CharClass.hasDigit(words) && (words.startsWith("当中") || words.startsWith("在") && (words.endsWith("中") || words.contains("当中")));
    }

    private static boolean isClosed(String text, Span stretch) {
        return stretch.length() < LONGEST && !Phrases.anyIn(stretch.of(text), LOOSE);
    }

    /**
     * Whether a list goes on with the pending ones after 、, a part of all cases though not of those that were closed:
     * 复议5件，其中维持3件、纠正1件、尚未审结1件.
     *
     * @param whole the words before the whole
     */
    static boolean endWithPending(String list, String whole) {
        return Phrases.anyIn(list, PENDING) && !whole.contains(CLOSED);
    }

    /** Whether a part is written in Chinese numerals, 八十六条. Such a part is not among the figures of the line. */
    static boolean hasSpelled(String list, String unit) {
        for (int at = list.indexOf(unit); at >= 0 && !unit.isEmpty(); at = list.indexOf(unit, at + 1)) {
            if (at > 0 && CharClass.of(list.charAt(at - 1)) == CharClass.COUNT) {
                return true;
            }
        }
        return false;
    }
}

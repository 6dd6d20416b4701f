package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Finds where a sentence turns to a part of the year: 上半年，收到2件; 3月，收到1件; 1月1日至6月30日，收到2件. The tables do not count the figures
 * behind it. Of figures until a day before the year's end, 截至11月底，收到28件, they may count more.
 */
final class YearParts {

    private static final String MONTH = "月";
    private static final String YEAR = "年";
    private static final String DAY = "日";
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int DIGITS_OF_YEAR = 4;
    /** What stands before 11月 in 截至11月. */
    private static final String UNTIL = "至到止";
    private static final String RANGES = UNTIL + "-－—–~～";
    /** How far apart 1月 and 12月 may stand in a range, in characters. */
    private static final int RANGE = 8;

    private final String sentence;
    private final int start;
    private final NavigableSet<Integer> places = new TreeSet<>();
    private final NavigableSet<Integer> untils = new TreeSet<>();

    private YearParts(String sentence, int start) {
        this.sentence = sentence;
        this.start = start;
    }

    /**
     * Reads a sentence.
     *
     * @param mentions the dates and periods of its paragraph, among other things
     */
    static YearParts of(Span span, WordSearch search, ClaimWords words, List<Inline> mentions) {
        YearParts parts = new YearParts(search.text(), span.start());
        parts.addMonths();
        for (String word : words.has(WordKind.PART_OF_YEAR, search) ? words.of(WordKind.PART_OF_YEAR) : List.<String>of()) {
            parts.addAll(word);
        }
        for (Inline mention : mentions) {
            if (mention instanceof Inline.Period period && span.contains(period.span())) {
                parts.addPeriod(period, period.span().start() - span.start(), period.span().end() - span.start());
            }
        }
        return parts;
    }

    /** Where in the text it turns to a part of the year. */
    NavigableSet<Integer> places() {
        return inText(places);
    }

    /** Where in the text it names a day before the year's end up to which it counts: 截至11月底, 截至12月20日. */
    NavigableSet<Integer> untils() {
        return inText(untils);
    }

    private NavigableSet<Integer> inText(NavigableSet<Integer> inSentence) {
        NavigableSet<Integer> inText = new TreeSet<>();
        for (int place : inSentence) {
            inText.add(start + place);
        }
        return inText;
    }

    private void addAll(String word) {
        for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
            places.add(at);
        }
    }

    /** 1月1日至12月31日 is the year, although it names months. */
    private void addPeriod(Inline.Period period, int start, int end) {
        places.subSet(start, end).clear();
        if (!period.isWholeYear()) {
            places.add(start);
        }
    }

    /** 3月 and 1—6月, but not 1—12月. */
    private void addMonths() {
        for (int at = sentence.indexOf(MONTH); at >= 0; at = sentence.indexOf(MONTH, at + 1)) {
            int digits = CharClass.digitsStart(sentence, at);
            if (digits == at) {
                continue;
            }
            boolean last = at - digits == 2 && Integer.parseInt(sentence.substring(digits, at)) == LAST_MONTH;
            boolean until = stands(UNTIL, withoutYear(digits) - 1);
            if (last && stands(RANGES, digits - 1)) {
                removeFirstMonth(digits);
            } else if (!until) {
                places.add(digits);
            }
            if (until && !(last && isLastDay(at + 1))) {
                untils.add(digits);
            }
        }
    }

    /** Whether what stands behind 12月 is not an earlier day of it: 31日, 底. */
    private boolean isLastDay(int from) {
        int end = CharClass.digitsEnd(sentence, from);
        return !(sentence.startsWith(DAY, end) && end - from <= 2 && end > from
                && Integer.parseInt(sentence.substring(from, end)) < LAST_DAY);
    }

    /** The first month of a range to December begins no part of the year, unless it is a later one: 3—12月. */
    private void removeFirstMonth(int end) {
        int first = CharClass.digitsStart(sentence, end - 1);
        if (first < end - 1 && !(end - 1 - first == 1 && Character.digit(sentence.charAt(first), 10) == 1)) {
            places.add(first);
        }
        Integer start = places.lower(end);
        boolean near = start != null && end - start <= RANGE;
        if (near && Character.digit(sentence.charAt(start), 10) == 1 && sentence.startsWith(MONTH, start + 1)) {
            places.remove(start);
        }
    }

    /** The start of 2023年 before a month, or of the month. */
    private int withoutYear(int month) {
        int year = month > 0 && sentence.startsWith(YEAR, month - 1) ? CharClass.digitsStart(sentence, month - 1) : month;
        return month - 1 - year == DIGITS_OF_YEAR ? year : month;
    }

    private boolean stands(String marks, int at) {
        return at >= 0 && marks.indexOf(sentence.charAt(at)) >= 0;
    }
}

package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Whose figures a paragraph states: its body and year, and the matter of the headings above it. */
final class Scope {

    /** Of either width. */
    static final String DIGITS = "0123456789０１２３４５６７８９";
    /** 今年以来 compares nothing, unlike 2019年以来. */
    private static final String THIS_YEAR = "今年";
    private static final String SUM = "累计";
    private static final int YEAR = "2024年".length();
    private static final List<String> CLOSING = List.of("截", "至", "底", "末");
    private static final String SINCE = "以来";
    private static final String NOTHING = "＿＿";
    /** Words about carried requests, which compare nothing although they name the year before. */
    private static final List<String> CARRIED = List.of("去年结转", "上一年结转", "上一年度结转");
    /** Words before a year with which the report's own is compared. */
    private static final List<String> COMPARES = List.of("较", "比", "与", "同", "由", "从");
    /** Words before 全省 that make the body's figure a part of the province's: 占全省的3.2%. */
    private static final List<String> WITHIN = List.of("占", "居", "列");
    private static final int LONGEST_YEAR = "2024年度".length();

    private final ClaimWords words;
    private final BodyName body;
    private final RequestHeadings headings;
    private final int place;
    private final NavigableSet<Integer> ownYears = new TreeSet<>();
    private final NavigableSet<Integer> otherYears = new TreeSet<>();
    private final List<Inline> mentions;

    /**
     * @param body the name of the body that reports
     * @param years the report's year, with those before and after it; empty if it is unknown
     * @param mentions the dates and periods of the paragraph, among other things
     * @param headings the headings of the report
     * @param place where the paragraph starts
     */
    Scope(BodyName body, Optional<CarriedYears> years, List<Inline> mentions, RequestHeadings headings, int place, ClaimWords words) {
        this.body = body;
        this.headings = headings;
        this.place = place;
        this.words = words;
        this.mentions = mentions;
        for (Inline mention : years.isPresent() ? mentions : List.<Inline>of()) {
            add(mention, years.get());
        }
    }

    private void add(Inline mention, CarriedYears years) {
        if (mention instanceof Inline.Year named && !years.isCarried(named)) {
            (named.year() == years.year() ? ownYears : otherYears).add(named.span().start());
        } else if (mention instanceof Inline.Date day && day.isYearEnd() && day.year().orElse(years.year()) != years.year()) {
            otherYears.add(day.span().start());
        } else if (mention instanceof Inline.Period period && reachesAnotherYear(period, years.year())) {
            otherYears.add(period.span().start());
        }
    }

    /** Whether a period reaches into another year. A day without a year is in the year of the report. */
    private static boolean reachesAnotherYear(Inline.Period period, int year) {
        return period.from().year().orElse(year) != year || period.to().year().orElse(year) != year;
    }

    BodyName body() {
        return body;
    }

    /** Whether the paragraph starts at a place. */
    boolean beginsAt(int at) {
        return place == at;
    }

    /** Whether a heading above it is about requests. */
    boolean aboutRequests() {
        return headings.areAbove(place);
    }

    /** Where a sentence names other years, compares, or turns to a goal or a single case, in order. */
    List<Integer> away(Span span, WordSearch sentence) {
        boolean compares = words.has(WordKind.COMPARISON, sentence) || words.has(WordKind.ASIDE, sentence);
        if (!compares && !isIn(otherYears, span)) {
            return List.of();
        }
        NavigableSet<Integer> away = new TreeSet<>(otherYears.subSet(span.start(), span.end()));
        if (compares) {
            String text = withoutThisYear(withoutCarried(sentence.text()), span.start());
            add(WordKind.COMPARISON, text, span.start(), away);
            add(WordKind.ASIDE, text, span.start(), away);
        }
        return List.copyOf(away);
    }

    private static String withoutCarried(String sentence) {
        String others = sentence;
        for (String carried : CARRIED) {
            others = others.replace(carried, "＿".repeat(carried.length()));
        }
        return others;
    }

    /** The sentence without 今年以来 and, in the report on 2024, without 2024年以来. */
    private String withoutThisYear(String sentence, int start) {
        StringBuilder words = new StringBuilder(sentence.replace(THIS_YEAR + SINCE, THIS_YEAR + NOTHING));
        for (int at = words.indexOf(SINCE); at >= 0; at = words.indexOf(SINCE, at + 1)) {
            if (isIn(ownYears, new Span(start + Math.max(0, at - LONGEST_YEAR), start + at))) {
                words.replace(at, at + SINCE.length(), NOTHING);
            }
        }
        return words.toString();
    }

    /** Where a sentence turns to a part of the year. */
    YearParts parts(Span span, WordSearch sentence) {
        return YearParts.of(span, sentence, words, mentions);
    }

    private void add(WordKind kind, String sentence, int start, NavigableSet<Integer> away) {
        for (String word : words.of(kind)) {
            int at = sentence.indexOf(word);
            if (at >= 0 && !(word.equals(SUM) && isOfThisYear(sentence.substring(0, at), start))) {
                away.add(start + at);
            }
        }
    }

    /** Whether 累计 sums up this year only: 2024年，累计收到16件, but not 截至2024年底累计收到16件 or 2024年网站改版，累计收到16件. */
    private boolean isOfThisYear(String before, int start) {
        Integer year = ownYears.lower(start + before.length());
        int named = year == null || year < start ? -1 : year - start + YEAR;
        int end = Math.max(named, new WordSearch(before).lastEnd(words.of(WordKind.OWN_YEAR)));
        int next = before.startsWith("度", Math.max(0, end)) ? end + 1 : before.startsWith(NOTHING, Math.max(0, end)) ? end + 2 : end;
        return end >= 0 && !Phrases.anyIn(before, CLOSING) && before.indexOf('，', next + 1) < 0;
    }

    /**
     * Whether the first year that a sentence names is another one, and not only for comparison: 2024年收到6件，比2023年的5件多1件 is about
     * 2024.
     */
    boolean beginsWithOtherYear(Span span, WordSearch sentence) {
        Integer other = otherYears.ceiling(span.start());
        if (other == null || other >= span.end() || isIn(ownYears, new Span(span.start(), other))) {
            return false;
        }
        String before = sentence.text().substring(0, other - span.start());
        return !words.has(WordKind.OWN_YEAR, before) && !Phrases.anyEnds(before, COMPARES) && !hasCount(before);
    }

    /** Whether the words have a figure with its unit: 收到申请29件 before （2023年为32件）. */
    private boolean hasCount(String before) {
        for (String unit : words.of(WordKind.UNITS)) {
            for (int at = before.indexOf(unit); at >= 0; at = before.indexOf(unit, at + 1)) {
                if (at > 0 && CharClass.isDigit(before.charAt(at - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean namesOwnYear(Span span, WordSearch sentence) {
        return hasOwnYear(span) || words.has(WordKind.OWN_YEAR, sentence);
    }

    /** Whether a span has the year of the report. */
    boolean hasOwnYear(Span span) {
        return isIn(ownYears, span);
    }

    boolean namesOwnBody(WordSearch sentence) {
        return words.has(WordKind.OWN_BODY, sentence) || body.isNamedIn(sentence);
    }

    boolean namesOtherBody(WordSearch sentence) {
        return lastOther(sentence) >= 0;
    }

    /** Whether the last body that a sentence names is the report's own, with its own requests: 全系统收到申请96件，我局收到申请29件. */
    boolean endsWithOwnBody(WordSearch sentence) {
        int own = sentence.lastEnd(words.of(WordKind.OWN_BODY));
        if (own <= lastOther(sentence) || words.has(WordKind.STAND_IN, sentence)) {
            return false;
        }
        WordSearch behind = new WordSearch(sentence.text().substring(own));
        return words.has(WordKind.REQUESTS, behind) && behind.hasAnyOf(DIGITS);
    }

    /** Where the last name of another body ends; -1 if there is none. 全省 in 占全省的3.2% does not count. */
    private int lastOther(WordSearch sentence) {
        WordSearch others = body.withoutOwn(sentence);
        int last = -1;
        for (String word : words.has(WordKind.OTHER_BODY, others) ? words.of(WordKind.OTHER_BODY) : List.<String>of()) {
            String text = others.text();
            int at = text.lastIndexOf(word);
            while (at >= 0 && Phrases.anyEnds(text.substring(0, at), WITHIN)) {
                at = text.lastIndexOf(word, at - 1);
            }
            last = at < 0 ? last : Math.max(last, at + word.length());
        }
        return last;
    }

    private static boolean isIn(NavigableSet<Integer> places, Span span) {
        return !places.isEmpty() && !places.subSet(span.start(), span.end()).isEmpty();
    }
}

package dev.gouji.claim;

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

    /** Compares nothing, unlike 2019年以来. */
    private static final String THIS_YEAR = "今年以来";
    private static final String SUM = "累计";
    private static final int YEAR = "2024年".length();
    private static final List<String> CLOSING = List.of("截", "至", "底", "末");
    private static final String SINCE = "以来";
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
     * @param years the year that is reported on, and those beside it
     * @param mentions what stands in the paragraph
     * @param headings the headings of the report
     * @param place where the paragraph stands
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
        } else if (mention instanceof Inline.Period period && isAbroad(period, years.year())) {
            otherYears.add(period.span().start());
        }
    }

    /** Whether a period reaches into another year; a day without a year is of the year of the report. */
    private static boolean isAbroad(Inline.Period period, int year) {
        return period.from().year().orElse(year) != year || period.to().year().orElse(year) != year;
    }

    BodyName body() {
        return body;
    }

    /** Whether a heading above it is about requests. */
    boolean aboutRequests() {
        return headings.areAbove(place);
    }

    /** Where a sentence names other years or compares, in order. */
    List<Integer> away(Span span, WordSearch sentence) {
        boolean compares = words.has(WordKind.COMPARISON, sentence);
        if (!compares && !isIn(otherYears, span)) {
            return List.of();
        }
        NavigableSet<Integer> away = new TreeSet<>(otherYears.subSet(span.start(), span.end()));
        if (compares) {
            addComparisons(withoutThisYear(sentence.text(), span.start()), span.start(), away);
        }
        return List.copyOf(away);
    }

    /** The sentence without 今年以来 and, in the report on 2024, without 2024年以来. */
    private String withoutThisYear(String sentence, int start) {
        StringBuilder words = new StringBuilder(sentence.replace(THIS_YEAR, "＿".repeat(THIS_YEAR.length())));
        for (int at = words.indexOf(SINCE); at >= 0; at = words.indexOf(SINCE, at + 1)) {
            if (isIn(ownYears, new Span(start + Math.max(0, at - LONGEST_YEAR), start + at))) {
                words.setCharAt(at, '＿');
            }
        }
        return words.toString();
    }

    /** Where a sentence turns to a part of the year. */
    NavigableSet<Integer> parts(Span span, WordSearch sentence) {
        return YearParts.places(span, sentence, words, mentions);
    }

    private void addComparisons(String sentence, int start, NavigableSet<Integer> away) {
        for (String word : words.of(WordKind.COMPARISON)) {
            int at = sentence.indexOf(word);
            if (at >= 0 && !(word.equals(SUM) && isOfThisYear(sentence.substring(0, at), start))) {
                away.add(start + at);
            }
        }
    }

    /** Whether the sum is that of the year: 2024年，累计收到16件, but 截至2024年底累计收到16件, 2024年网站改版，累计收到16件. */
    private boolean isOfThisYear(String before, int start) {
        Integer year = ownYears.lower(start + before.length());
        int end = year == null || year < start ? -1 : year - start + YEAR;
        for (String word : words.of(WordKind.OWN_YEAR)) {
            int at = before.lastIndexOf(word);
            end = at < 0 ? end : Math.max(end, at + word.length());
        }
        int next = before.startsWith("度", Math.max(0, end)) ? end + 1 : end;
        return end >= 0 && !Phrases.anyIn(before, CLOSING) && before.indexOf('，', next + 1) < 0;
    }

    /** Whether the years that a sentence names begin with another one; 2024年收到6件，比2023年的5件多1件 is about 2024. */
    boolean beginsWithOtherYear(Span span, WordSearch sentence) {
        Integer other = otherYears.ceiling(span.start());
        return other != null && other < span.end() && !isIn(ownYears, new Span(span.start(), other))
                && !words.has(WordKind.OWN_YEAR, sentence.text().substring(0, other - span.start()));
    }

    boolean namesOwnYear(Span span, WordSearch sentence) {
        return hasOwnYear(span) || words.has(WordKind.OWN_YEAR, sentence);
    }

    /** Whether the year of the report stands there. */
    boolean hasOwnYear(Span span) {
        return isIn(ownYears, span);
    }

    boolean namesOwnBody(WordSearch sentence) {
        return words.has(WordKind.OWN_BODY, sentence) || body.isNamedIn(sentence);
    }

    boolean namesOtherBody(WordSearch sentence) {
        return words.has(WordKind.OTHER_BODY, body.withoutOwn(sentence));
    }

    private static boolean isIn(NavigableSet<Integer> places, Span span) {
        return !places.isEmpty() && !places.subSet(span.start(), span.end()).isEmpty();
    }
}

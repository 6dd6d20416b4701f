package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Brackets;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A sentence of a paragraph, with its context: the sentences before it and the headings above it. */
final class ClaimSentence {

    /** How far behind a figure a clause about all (均已公示) is looked for, in characters. */
    private static final int LONGEST = 200;
    private static final String QUOTES = "“”‘’\"";
    private static final String COMPARES = "比较";
    private static final String WHOLE_YEAR = "全年";
    /** How far before 同期 its 比 may stand, in characters: 比2023年同期. */
    private static final int LONGEST_COMPARED = 7;

    private static final List<String> KINDS = List.of("类", "涉", "因", "纠纷");
    private static final String KIND_ENDS = "）)，、；：";
    private static final int LONGEST_KIND = 30;

    private final Span span;
    private final WordSearch search;
    private final ClaimWords words;
    private final Before before;
    private final boolean other;
    /** Where it turns to another year or compares, in order. */
    private final List<Integer> away;
    private final Scope scope;
    private final SentenceLabels labels;
    /** The places of its words, found only for sentences with claims. */
    private Optional<Mentions> mentions = Optional.empty();
    /** Where the last word of a kind ends in the text, for the few kinds that matter behind a figure. */
    private final Map<WordKind, Integer> lastEnds = new HashMap<>();

    /**
     * The context from the sentences before.
     *
     * @param requests whether those sentences leave requests as the matter
     * @param among whether 其中 stands in them behind the last full stop
     * @param early whether they leave figures that count only until a day before the year's end: 截至11月底，收到28件。
     */
    record Before(boolean requests, boolean among, boolean early) {
    }

    /**
     * Where words of each kind end in the sentence, and where it turns to a part of the year or to a day before its end.
     *
     * @param wholeYear where 全年 first stands, the end of the sentence if it does not
     */
    private record Mentions(NavigableSet<Integer> requests, NavigableSet<Integer> otherApplications,
                            NavigableSet<Integer> otherMatter, NavigableSet<Integer> among, NavigableSet<Integer> ownYear,
                            NavigableSet<Integer> partsOfYear, NavigableSet<Integer> untils, int wholeYear) {
    }

    /**
     * @param other whether its figures are not about this body and year
     * @param scope the body, the year and the headings of its paragraph
     */
    ClaimSentence(Span span, WordSearch search, ClaimWords words, Before before, boolean other, Scope scope) {
        this.span = span;
        this.search = search;
        this.words = words;
        this.before = before;
        this.other = other;
        this.away = scope.away(span, search);
        this.scope = scope;
        this.labels = new SentenceLabels(search.text(), scope, words);
    }

    Span span() {
        return span;
    }

    /**
     * Whether a figure at a place is about another body or year. Behind 较上年增加7件， and behind brackets with another year,
     * （2022年为32件）, the sentence is about this year again.
     */
    boolean isOther(int at) {
        for (int place : away) {
            if (place < at && !Brackets.close(search.text(), place - span.start(), at - span.start()) && !isChange(place, at)) {
                return true;
            }
        }
        return other || labels.nameOther();
    }

    /** Whether a clause that only states a change begins at one place and ends before the other: 较上年减少7件，. */
    private boolean isChange(int place, int at) {
        String sentence = search.text();
        int from = place - span.start();
        int end = sentence.indexOf('，', from);
        String before = sentence.substring(Math.max(0, from - LONGEST_COMPARED), from + 1);
        String compared = before.substring(before.lastIndexOf('，') + 1);
        return end >= 0 && end < at - span.start() && Phrases.anyOf(compared, COMPARES)
                && words.has(WordKind.CHANGE, sentence.substring(from, end));
    }

    /** Whether sentences stand before it in the paragraph, and these are not about requests. */
    boolean followsOther() {
        return !before.requests() && !scope.beginsAt(span.start());
    }

    /** Whether a number at a place counts requests of this body and year, or their outcomes. */
    boolean allows(int at) {
        return !isOther(at) && !isOfPartOfYear(at) && mentions().otherMatter().floor(at) == null;
    }

    /** Whether the place is behind 上半年, and the sentence has not come back to the whole year. */
    boolean isOfPartOfYear(int at) {
        Integer part = mentions().partsOfYear().lower(at);
        return part != null && last(mentions().ownYear(), at) < part && !scope.hasOwnYear(new Span(part, at));
    }

    /** Whether a figure at a place counts only until a day before the year's end: 截至11月底，收到28件. */
    boolean isEarly(int at) {
        boolean early = before.early() || mentions().untils().lower(at) != null;
        return early && mentions().wholeYear() >= at;
    }

    /** Whether the sentence has spoken of requests before the place, and of no other kind of application since. */
    boolean saysRequests(int at) {
        return last(mentions().requests(), at) > last(mentions().otherApplications(), at);
    }

    /**
     * Whether requests are the matter at a place, by the sentence's words before it; if these name no kind of application, by the
     * sentences before.
     */
    boolean isAboutRequests(int at) {
        boolean silent = last(mentions().requests(), at) < 0 && last(mentions().otherApplications(), at) < 0;
        return silent ? before.requests() : saysRequests(at);
    }

    /** Whether the rest of the sentence names disclosure. Then the count before it is of all kinds: 行政复议14件，其中政府信息公开类5件. */
    boolean namesDisclosureBehind(int at) {
        return hasBehind(WordKind.DISCLOSURE, at);
    }

    /** Whether the rest of the sentence says who has none: 无政府信息公开申请，无行政诉讼的科室共6个. */
    boolean limitsBehind(int at) {
        return hasBehind(WordKind.NONE_ATTRIBUTES, at);
    }

    /** Whether the rest of the sentence states what was carried in: 新发生行政诉讼3件，上年结转1件. */
    boolean carriesInBehind(int at) {
        return hasBehind(WordKind.CARRIED_IN, at);
    }

    /** Whether the words right behind a figure say that all it counts are of another kind: 行政复议2件（均为治安类）, 2件，均因征地引发. */
    boolean namesOtherKindBehind(int at) {
        String sentence = search.text();
        int from = at - span.start();
        boolean open = from < sentence.length() && CharClass.of(sentence.charAt(from)) == '(';
        boolean comma = from < sentence.length() && sentence.charAt(from) == '，';
        int end = from + 1;
        while (end < Math.min(sentence.length(), from + LONGEST_KIND) && KIND_ENDS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        String kind = open || comma ? sentence.substring(from + 1, end) : "";
        boolean all = open || Phrases.anyBegins(kind, words.of(WordKind.EVERY));
        return all && Phrases.anyIn(kind, KINDS) && !words.has(WordKind.DISCLOSURE, kind) && !CharClass.hasDigit(kind);
    }

    private boolean hasBehind(WordKind kind, int at) {
        Integer last = lastEnds.get(kind);
        if (last == null) {
            last = span.start() + search.lastEnd(words.of(kind));
            lastEnds.put(kind, last);
        }
        return last > at;
    }

    /**
     * Whether it has one of the words. A clause behind the figure about all that it counts does not matter: 均已公示 in 行政许可12件，均已公示.
     */
    boolean holds(List<String> some, int at) {
        int end = search.hasAny(some) ? everyBehind(at - span.start()) : 0;
        return end == search.text().length() || Phrases.anyIn(search.text().substring(0, end), some);
    }

    /** The comma before the first clause with 均 behind a place of the sentence; the sentence's length if there is none. */
    private int everyBehind(int at) {
        String sentence = search.text();
        int end = Math.min(sentence.length(), at + LONGEST);
        for (int i = at; i < end; i++) {
            if (sentence.charAt(i) == '，' && Phrases.anyBegins(sentence.substring(i + 1, end), words.of(WordKind.EVERY))) {
                return i;
            }
        }
        return sentence.length();
    }

    /** Whether a clause has only words of a subject, words that limit nothing and the body's name. */
    boolean knows(String clause, ClaimSubject.NamingWords subject) {
        for (int at = 0; at < clause.length();) {
            int word = Math.max(subject.lengthAt(clause, at), words.neutralAt(clause, at));
            boolean mute = CharClass.isSpace(clause.charAt(at)) || QUOTES.indexOf(clause.charAt(at)) >= 0;
            int known = Math.max(word, mute ? 1 : scope.body().lengthAt(clause, at));
            if (known == 0) {
                return false;
            }
            at += known;
        }
        return true;
    }

    /** Whether 其中 or ……的申请中 stands before a place, so that a number there is a part. */
    boolean isAmong(int at) {
        return before.among() || last(mentions().among(), at) >= 0;
    }

    private static int last(NavigableSet<Integer> ends, int at) {
        Integer last = ends.floor(at);
        return last == null ? -1 : last;
    }

    private Mentions mentions() {
        if (mentions.isEmpty()) {
            YearParts parts = scope.parts(span, search);
            int year = search.text().indexOf(WHOLE_YEAR);
            int wholeYear = year < 0 ? span.end() : span.start() + year;
            mentions = Optional.of(new Mentions(ends(WordKind.REQUESTS), ends(WordKind.OTHER_APPLICATIONS), ends(WordKind.OTHER_MATTER),
                    ends(WordKind.AMONG), ends(WordKind.OWN_YEAR), parts.places(), parts.untils(), wholeYear));
        }
        return mentions.get();
    }

    private NavigableSet<Integer> ends(WordKind kind) {
        NavigableSet<Integer> ends = new TreeSet<>(); // the JavaScript engine has no empty set of this kind to return at once
        if (!words.has(kind, search)) {
            return ends;
        }
        String sentence = search.text();
        for (String word : words.of(kind)) {
            for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
                ends.add(span.start() + at + word.length());
            }
        }
        return ends;
    }
}

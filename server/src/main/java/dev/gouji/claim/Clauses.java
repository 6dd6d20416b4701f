package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * Where the clauses of a text begin and end.
 *
 * @param years the years before and after the report's; empty if the report's is unknown
 */
record Clauses(String text, Optional<CarriedYears> years, ClaimWords words) {

    /** The greatest length of a clause, in characters. */
    private static final int LONGEST = 200;
    private static final String REQUESTS = "申请";
    private static final String AMONG = "申请中";
    private static final String ABOUT = "就对";
    private static final List<String> BY = List.of("提出的", "提交的");
    private static final List<String> TOPICS = List.of("对", "就", "针对", "关于");
    private static final List<String> KINDS = List.of("类", "类信息", "类事项", "类文件", "方面", "领域");
    private static final List<String> REFERS = List.of("相关", "有关");
    private static final String BUT = "除";
    private static final List<String> MATTERS = List.of("信息", "事项", "内容", "文件", "领域", "的");
    private static final String ALL_KINDS = "各类";
    private static final List<String> SOME = List.of("类", "涉及", "法人");
    private static final String MARKS = "，、：:（(,";
    private static final String CLOSING = "）)";
    private static final String COLONS = "：:";
    private static final String BEHIND_NUMBERS = ".．、)）是";

    /** The words before a figure, from the last mark on. A colon right before a figure that ends its clause is no mark: 办结：15件，. */
    Clause before(int from, Inline.Quantity quantity) {
        int at = quantity.span().start();
        int end = labelEnd(from, quantity);
        Span span = new Span(start(from, end), end);
        String clause = span.of(text);
        String plain = plain(clause);
        return plain.equals(clause) ? new Clause(text, span, at, words) : new Clause(plain, new Span(0, plain.length()), at, words);
    }

    /** Where the words of a label before a figure end: before the colon of 办结：15件，, but not of 办理结果：6件予以公开. */
    private int labelEnd(int from, Inline.Quantity quantity) {
        int colon = quantity.span().start() - 1;
        int behind = quantity.span().end();
        boolean label = colon > from && COLONS.indexOf(text.charAt(colon)) >= 0
                && (behind == text.length() || !Character.isLetterOrDigit(text.charAt(behind)));
        return label ? colon : quantity.span().start();
    }

    /** The same clause with further words, as if the figure stood behind them: 收到8件申请 is read as 收到申请8件. */
    Clause with(Clause clause, String behind) {
        String whole = clause.words() + plain(behind);
        return new Clause(whole, new Span(0, whole.length()), clause.at(), words);
    }

    private String plain(String clause) {
        return years.isPresent() ? years.get().plain(clause) : clause;
    }

    /** The words from a place up to the next mark. */
    String behind(int from, int to) {
        return text.substring(from, end(from, to));
    }

    /**
     * The words behind a figure up to the next mark. A 、 between words does not count: 4件不予公开、不予处理 has one list of two outcomes.
     */
    String listBehind(int from, int to) {
        int end = end(from, to);
        while (end + 1 < Math.min(to, from + LONGEST) && text.charAt(end) == '、' && !CharClass.isDigit(text.charAt(end + 1))) {
            end = end(end + 1, to);
        }
        return text.substring(from, end);
    }

    /**
     * Whether the text between two places has a phrase that limits the rest of the sentence to some requests: 自然人申请中，予以公开7件;
     * 针对土地类申请，予以公开4件; 律师事务所提出的申请，予以公开1件; 去年没有申请的股室，收到3件. A list of applicants means all requests:
     * 自然人、法人申请中.
     */
    boolean limitsToSome(int from, int to, ClaimSentence sentence) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '，') {
                String phrase = CharClass.trim(text.substring(start, i));
                if (isAboutSome(phrase) || isBySome(phrase, sentence) || Phrases.anyEnds(phrase, words.of(WordKind.NONE_ATTRIBUTES))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private boolean isAboutSome(String phrase) {
        boolean requests = phrase.endsWith(AMONG) || phrase.endsWith(REQUESTS) && Phrases.anyOf(phrase, ABOUT);
        return requests && phrase.indexOf('、') < 0
                && (Phrases.anyIn(phrase.replace(ALL_KINDS, ""), SOME) || words.has(WordKind.CHANNELS, phrase));
    }

    /** Whether a phrase before a comma says who made some of the requests: 律师事务所提出的申请，. */
    private static boolean isBySome(String phrase, ClaimSentence sentence) {
        return phrase.endsWith(REQUESTS) && Phrases.anyIn(phrase, BY) && !sentence.knows(phrase, ClaimSubject.NamingWords.NONE);
    }

    /**
     * Whether the words before a statement that there were none name what it is about: 对已公开的信息，未收到申请; 除规划外，未收到申请;
     * 种业类信息，未收到申请; 疫情信息全部公开，未收到相关申请.
     */
    boolean isAboutSome(ClaimSentence sentence, Span none) {
        int from = sentence.span().start();
        int end = start(from, none.start()) - 1;
        boolean refers = Phrases.anyIn(none.of(text), REFERS);
        if (end <= from || text.charAt(end) != '，') {
            return refers && sentence.followsOther();
        }
        String topic = CharClass.trim(text.substring(start(from, end), end));
        boolean names = refers || Phrases.anyEnds(topic, KINDS) ? !sentence.knows(topic, ClaimSubject.NamingWords.NONE)
                : Phrases.anyBegins(topic, TOPICS) && Phrases.anyEnds(topic, MATTERS);
        return topic.startsWith(BUT) || names && !topic.contains(REQUESTS);
    }

    /** Whether the clause before a place says about whom or what it is: 对小微企业减半，未收取行政事业性收费. */
    boolean followsTopic(int from, int at) {
        int end = start(from, at) - 1;
        boolean comma = end > from && text.charAt(end) == '，';
        return comma && Phrases.anyBegins(CharClass.trim(text.substring(start(from, end), end)), TOPICS);
    }

    int start(int from, int at) {
        int start = at;
        while (start > Math.max(from, at - LONGEST) && !parts(start - 1, from)) {
            start--;
        }
        return behindNumber(start, at);
    }

    /** The place behind the number of an item: 1.予以公开9件, （2）予以公开9件, 一是予以公开9件, ——予以公开9件. */
    private int behindNumber(int from, int to) {
        int start = behindSigns(from, to);
        int number = start;
        while (number < to && (CharClass.isDigit(text.charAt(number)) || CharClass.of(text.charAt(number)) == CharClass.COUNT)) {
            number++;
        }
        boolean item = number > start && number < to && BEHIND_NUMBERS.indexOf(text.charAt(number)) >= 0;
        return item ? behindSigns(number + 1, to) : start;
    }

    private int behindSigns(int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a mark ends a clause. A 、 between words does not: 行政复议、行政诉讼6件 is the sum of both. */
    private boolean parts(int mark, int from) {
        boolean joins = text.charAt(mark) == '、' && mark > from && CharClass.of(text.charAt(mark - 1)) != ')';
        return isMark(mark) && !joins;
    }

    /** The place of the next mark, or of a bracket that closes, as in （另有2件结转下年度）. */
    int end(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST) && !isMark(end) && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    boolean isMark(int at) {
        return MARKS.indexOf(text.charAt(at)) >= 0;
    }
}

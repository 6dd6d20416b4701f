package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The shares that a paragraph states behind counts: 公开信息312条，其中解读7条，占2.2%. */
final class Shares {

    private static final int REACH = 16;
    /** How many figures of a line are looked at; a longer list is no sentence. */
    private static final int MOST_FIGURES = 30;
    private static final String OF = "占";
    private static final String AMONG = "其中";
    private static final String WITHIN = "中，";
    private static final String CLAUSE_ENDS = "；;";
    private static final char COMMA = '，';
    private static final List<String> SHARE = List.of(OF);
    /** With these the share is not that of the figure before it, is of something else, or is not exact. */
    private static final List<String> OTHERS = List.of("。", "；", "增", "减", "升", "降", "率", "合计", "共", "两项", "之和", "以上", "均",
            "各", "分别", "全市", "全县", "全区", "全省", "全国", "上年", "去年", "近", "超", "逾", "不", "约", "达到");
    private static final List<String> JOINS = List.of("、", "和", "及", "以及");
    private static final List<String> ABOUT = List.of("以上", "左右", "多", "余", "以下");
    /** Words for a whole in an earlier sentence. */
    private static final List<String> OF_ALL = List.of("总", "全部", "全年", "其中");

    private final Subject subject;
    private final LineFigures figures;

    Shares(Subject subject, LineFigures figures) {
        this.subject = subject;
        this.figures = figures;
    }

    static WrongPercent fault(Percent percent, BigDecimal part, BigDecimal whole) {
        return fault("GJ404.share", percent, part, whole);
    }

    /** The same of figures that stand in the tables, and perhaps not in the text. */
    static WrongPercent faultByTables(Percent percent, BigDecimal part, BigDecimal whole) {
        return fault("GJ404.share.table", percent, part, whole);
    }

    private static WrongPercent fault(String key, Percent percent, BigDecimal part, BigDecimal whole) {
        return new WrongPercent(percent.stated(), percent.of(part, whole), Message.of(key).with("part", part).with("whole", whole));
    }

    /** The fault of a percentage that is a share of the figure before it in a whole before that. */
    Optional<WrongPercent> wrong(int at) {
        if (at >= MOST_FIGURES || !isShare(at)) {
            return Optional.empty();
        }
        Percent percent = new Percent(figures.number(at));
        BigDecimal part = figures.number(at - 1);
        List<BigDecimal> sums = sums(at - 1);
        boolean all = areAll(0, figures.size()) || areAllOfTheirSentence(at);
        BigDecimal slack = figures.slack(at - 1);
        boolean fits = sums.stream().anyMatch(sum -> percent.fits(part, sum, all) || mayBe(percent, part, sum, slack));
        if (fits || isOfSeveral(percent, at - 1, all) || mayBeOfRough(at - 1)) {
            return Optional.empty();
        }
        Comparator<BigDecimal> likely = (one, other) -> sharesOf(one) != sharesOf(other) ? sharesOf(other) - sharesOf(one)
                : percent.distance(part, one).compareTo(percent.distance(part, other));
        NamedWhole named = new NamedWhole(subject, figures, at - 1);
        return named.isNamed() ? named.wrong(percent, likely)
                : wholes(at - 1).stream().min(likely).map(w -> fault(percent, part, w));
    }

    /** Whether a figure before a part, which may be its whole, is not exact: 公开信息近1200条，其中原创700条，占60%. */
    private boolean mayBeOfRough(int part) {
        return IntStream.range(0, part).anyMatch(i -> figures.isRough(i) && figures.areAlike(i, part));
    }

    /** How many shares of the line are those of a whole. */
    private int sharesOf(BigDecimal whole) {
        int shares = 0;
        for (int i = 1; i < Math.min(MOST_FIGURES, figures.size()); i++) {
            boolean fits = figures.isPercent(i) && isShare(i) && new Percent(figures.number(i)).fits(figures.number(i - 1), whole);
            shares += fits ? 1 : 0;
        }
        return shares;
    }

    /** Whether rounded figures may have the share: 其中原创0.7万条，占55% behind 公开信息1.2万条. */
    private static boolean mayBe(Percent percent, BigDecimal part, BigDecimal whole, BigDecimal slack) {
        return slack.signum() > 0 && (whole.compareTo(slack) <= 0 || percent.isWithin(Ratio.of(part, slack, whole, slack)));
    }

    /** Whether it is the share of a list: 其中复议6宗、诉讼4宗，占5%. The whole of several parts may have another unit. */
    private boolean isOfSeveral(Percent percent, int last, boolean all) {
        BigDecimal parts = figures.number(last);
        for (int first = last; first > 0 && isJoined(first); first--) {
            parts = parts.add(figures.number(first - 1));
            for (int whole = 0; whole < first - 1; whole++) {
                BigDecimal number = figures.number(whole);
                if (number.compareTo(parts) >= 0 && number.signum() > 0 && percent.fits(parts, number, all)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a figure goes on with the list of the one before it. */
    private boolean isJoined(int at) {
        return Phrases.anyBegins(figures.words(at - 1, at), JOINS);
    }

    /** Whether a percentage is the share of the figure before it: 7条，占2.2%, 7条（2.2%）, but not 40条（网站30条、公众号10条），占20%. */
    private boolean isShare(int at) {
        String words = figures.words(at - 1, at);
        String behind = figures.text().substring(figures.end(at), figures.line().end());
        boolean brackets = words.length() == 1 && CharClass.of(words.charAt(0)) == '('
                && !behind.isEmpty() && CharClass.of(behind.charAt(0)) == ')';
        boolean closed = !words.isEmpty() && CharClass.of(words.charAt(0)) == ')';
        return !closed && !isOfListInTurn(at) && !figures.isRough(at - 1) && !figures.unit(at - 1).isEmpty() && !figures.isPercent(at - 1)
                && (brackets || words.length() <= REACH && Phrases.anyIn(words, SHARE) && !namesAnother(words))
                && !Phrases.anyIn(words, OTHERS) && !Phrases.anyBegins(behind, ABOUT);
    }

    /** Whether shares follow a list in its order: the first of 26件、7件，占38.2%、10.3% is not that of the 7. */
    private boolean isOfListInTurn(int at) {
        return at > 1 && at + 1 < figures.size() && isJoined(at - 1) && isJoined(at + 1) && figures.isPercent(at + 1);
    }

    /** Whether the words before 占 name the part: 申请29件，自然人占72.4%. */
    private static boolean namesAnother(String words) {
        int mark = Math.max(words.lastIndexOf('，', words.indexOf(OF)), words.lastIndexOf(',', words.indexOf(OF)));
        return mark >= 0 && !CharClass.trim(words.substring(mark + 1, words.indexOf(OF))).isEmpty();
    }

    /** The figures before a part that may be its whole: those of its sentence, or of the paragraph if it says so. */
    private List<BigDecimal> wholes(int part) {
        int sentence = SentenceEnds.start(figures.text(), figures.line().start(), figures.start(part));
        String words = figures.text().substring(sentence, figures.start(part + 1));
        boolean ofAll = Phrases.anyIn(words, OF_ALL);
        List<BigDecimal> all = larger(part, figures.line().start());
        List<BigDecimal> near = larger(part, sentence);
        return !near.isEmpty() ? near : ofAll || goesOn(part, sentence) ? all : near;
    }

    /** Whether the part goes on with a list before ；: 办结81件，其中予以公开42件，占51.9%；不予公开5件，占6.2%, or 在81件申请中，……. */
    private boolean goesOn(int part, int clause) {
        String text = figures.text();
        String words = text.substring(clause, figures.start(part));
        return clause > figures.line().start() && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) >= 0 && words.length() <= REACH
                && words.indexOf(COMMA) < 0 && !PartsEnd.namesAct(words) && isList(text.substring(listStart(clause), clause));
    }

    private static boolean isList(String sentence) {
        int within = sentence.indexOf(WITHIN);
        return sentence.contains(AMONG) || within > 0 && CharClass.hasDigit(sentence.substring(0, within));
    }

    /** Where the sentence of a list begins, whose parts ； divides. */
    private int listStart(int clause) {
        String text = figures.text();
        int start = clause;
        while (start > figures.line().start() && !isSentenceEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int listEnd(int from) {
        String text = figures.text();
        int end = from;
        while (end < figures.line().end() && !isSentenceEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSentenceEnd(char c) {
        return SentenceEnds.contain(c) && CLAUSE_ENDS.indexOf(c) < 0;
    }

    private List<BigDecimal> larger(int part, int from) {
        List<BigDecimal> larger = new ArrayList<>();
        BigDecimal number = figures.number(part);
        for (int i = 0; i < part; i++) {
            BigDecimal other = figures.number(i);
            if (figures.start(i) >= from && figures.areAlike(i, part) && other.signum() > 0 && other.compareTo(number) >= 0) {
                larger.add(other);
            }
        }
        return larger;
    }

    /** What the part may be a share of: each larger figure of the paragraph, and each sum of figures in a row that has the part. */
    private List<BigDecimal> sums(int part) {
        List<BigDecimal> sums = larger(part, figures.line().start());
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_FIGURES, figures.size()); i++) {
            if (figures.areAlike(i, part)) {
                alike.add(i);
            }
        }
        for (int first = 0; first < alike.size() && alike.get(first) <= part; first++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int last = first; last < alike.size(); last++) {
                sum = sum.add(figures.number(alike.get(last)));
                if (alike.get(last) >= part && sum.signum() > 0) {
                    sums.add(sum);
                }
            }
        }
        return sums;
    }

    private boolean areAllOfTheirSentence(int at) {
        int place = figures.start(at);
        int start = listStart(place);
        int first = at;
        while (first > 0 && figures.start(first - 1) >= start) {
            first--;
        }
        int behind = listEnd(place);
        int end = at + 1;
        while (end < Math.min(MOST_FIGURES, figures.size()) && figures.start(end) < behind) {
            end++;
        }
        return areAll(first, end);
    }

    private boolean areAll(int from, int to) {
        return areAll(IntStream.range(Math.max(1, from), Math.min(MOST_FIGURES, to))
                .filter(i -> figures.isPercent(i) && isShare(i)).mapToObj(figures::number).toList());
    }

    /** Whether shares add up to 100%: then one of them may have been adjusted. */
    static boolean areAll(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(Percent.HUNDRED) == 0;
    }
}

package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.surface.Figure;
import dev.gouji.text.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds what each figure of a paragraph counts, by the words of its clause. */
final class CountReader {

    private static final String SHARE = "占";
    private static final String REQUEST = "申请";
    private static final List<String> ON_REQUEST = List.of("依申请公开信息", "依申请公开件", "依申请公开请求");
    private static final String AMONG = "中";
    private static final String OF = "的";
    private static final List<String> DISPUTES = List.of("复议", "诉讼", "起诉", "不服");
    /** How far behind a figure 复议, 起诉 or a closing bracket is looked for, in characters. */
    private static final int REACH = 40;
    private static final String ITEMS = "事项";
    private static final List<String> ADDS = List.of("和", "及", "与", "加", "、", "以及");
    private static final String OBJECT = "对";
    private static final List<String> ACTS = List.of("进行", "开展");

    private final String text;
    private final Paragraph paragraph;
    private final Clauses clauses;
    private final ClaimWords words;

    CountReader(String text, Paragraph paragraph, Clauses clauses, ClaimWords words) {
        this.text = text;
        this.paragraph = paragraph;
        this.clauses = clauses;
        this.words = words;
    }

    /** @param before the claim before it in the sentence */
    Optional<Claim> claim(Clause clause, Inline.Quantity quantity, Optional<Claim> before) {
        boolean percent = quantity.isPercent(text);
        Optional<Claim> claim = clause.candidates().isEmpty() ? Optional.empty()
                : percent ? share(clause, quantity, before) : count(clause, quantity, before);
        return claim.isPresent() || percent ? claim
                : clause.has(WordKind.RECEIVES) || saysCarriedIn(clause) ? received(clause, quantity) : named(clause, quantity, before);
    }

    private boolean saysCarriedIn(Clause clause) {
        return clause.hasAny(words.subject(ClaimSubject.CARRIED_IN).words().any());
    }

    /** A claim whose words all stand behind the figure: 2件予以公开, 除2件结转下年度外, 24件来自自然人. */
    private Optional<Claim> named(Clause clause, Inline.Quantity quantity, Optional<Claim> before) {
        String behind = behind(quantity);
        boolean names = !words.naming().in(behind, 0, behind.length()).isEmpty() && clause.opensCount();
        Clause whole = names ? clauses.with(clause, behind) : clause;
        Optional<Claim> claim = names ? count(whole, quantity, Optional.empty()) : Optional.empty();
        if (names && claim.isEmpty() && before.isPresent()) {
            claim = count(whole, quantity, before);
        }
        return claim.isPresent() && claim.get().subject().behind() ? claim : Optional.empty();
    }

    private Optional<Claim> count(Clause clause, Inline.Quantity quantity, Optional<Claim> before) {
        Optional<ClaimSubject> subject = clause.has(WordKind.CHANGE) ? Optional.empty() : subject(clause, before);
        boolean counts = subject.isPresent() && isUnitOf(subject.get(), quantity, before)
                && !(subject.get().whole() && clause.has(WordKind.CHANNELS))
                && !(subject.get().isReceived() && (isNamedBehind(clause, quantity) || areItems(clause, quantity)))
                && paragraph.at(clause.at()).allows(clause.at()) && !words.has(WordKind.OTHER_MATTER, behind(quantity))
                && !(subject.get().isHandled() && Phrases.anyBegins(behind(quantity), words.outcomes()))
                && !(subject.get().about() && isDisputed(clause, quantity)) && !isOfSome(clause, quantity, subject.get());
        boolean early = counts && paragraph.at(clause.at()).isEarly(clause.at());
        Optional<BigDecimal> number = counts && !(early && subject.get().falls()) ? Figure.number(text, quantity) : Optional.empty();
        return number.isPresent() ? Optional.of(Claim.count(subject.get(), number.get(), quantity.span(), early)) : Optional.empty();
    }

    /**
     * Whether the unit counts the subject. Any unit of the requests right before counts what became of them: 收到申请4条，办结4条, but not 30条
     * of 收到申请4条，收到来信30条，回复30条.
     */
    private boolean isUnitOf(ClaimSubject subject, Inline.Quantity quantity, Optional<Claim> before) {
        boolean goesOn = before.isPresent() && (subject.about() || subject.rests()) && before.get().isIn(quantity, text)
                && !CharClass.hasDigit(text.substring(before.get().span().end(), quantity.span().start()));
        return goesOn || subject.units().contains(quantity.unit().of(text));
    }

    /** A claim whose noun stands behind the figure: 收到8件政府信息公开申请. */
    private Optional<Claim> received(Clause clause, Inline.Quantity quantity) {
        String behind = behind(quantity);
        String noun = noun(behind);
        return noun.isEmpty() ? Optional.empty() : count(clauses.with(clause, noun), quantity, Optional.empty());
    }

    /** The words up to 申请 in 8件政府信息公开申请, 8件申请中 and 8件申请均已办结, all of 依申请公开信息; empty for 8件申请材料. */
    private String noun(String behind) {
        if (Phrases.anyEnds(behind, words.of(WordKind.NONE_CLOSES)) || ON_REQUEST.contains(behind)) {
            return behind;
        }
        int request = behind.indexOf(REQUEST);
        String rest = request < 0 ? "" : behind.substring(request + REQUEST.length());
        boolean closed = rest.equals(AMONG) || Phrases.anyBegins(rest, words.of(WordKind.EVERY));
        return closed ? behind.substring(0, request + REQUEST.length()) : "";
    }

    /**
     * Whether words behind the figure may say that it counts something else: 收到3件网上申请 is a part. 收到98件 alone counts what the
     * sentence is about.
     */
    private boolean isNamedBehind(Clause clause, Inline.Quantity quantity) {
        return !clause.has(WordKind.REQUESTS) && !paragraph.at(clause.at()).knows(behind(quantity), ClaimSubject.NamingWords.NONE);
    }

    /**
     * Whether the sentence says that the outcomes were disputed, so that the figure may count only some: 部分公开2件当事人申请复议,
     * 对部分公开的2件答复，申请人不服.
     */
    private boolean isDisputed(Clause clause, Inline.Quantity quantity) {
        boolean attribute = CharClass.trim(clause.words()).endsWith(OF);
        int end = paragraph.around(quantity.span().start()).end();
        String behind = attribute ? text.substring(quantity.span().end(), Math.min(end, quantity.span().end() + REACH)) : behind(quantity);
        return Phrases.anyIn(behind, DISPUTES);
    }

    /**
     * Whether the figure counts only some: one of two addends (15.2万元和3.4万元), 对现行有效的规范性文件15件进行清理, 行政复议1件被撤销,
     * 部分公开1件获评优秀, 废止18件公文 behind 制发行政规范性文件3件.
     */
    private boolean isOfSome(Clause clause, Inline.Quantity quantity, ClaimSubject subject) {
        int end = quantity.span().end();
        String behind = clauses.behind(end, paragraph.around(quantity.span().start()).end());
        boolean object = clause.words().startsWith(OBJECT) && Phrases.anyBegins(behind, ACTS);
        boolean known = behind.isEmpty() || !Character.isLetter(behind.charAt(0)) || Phrases.anyBegins(behind, words.of(WordKind.EVERY))
                || behind.startsWith(SHARE) || subject.words().bare().contains(behind) || behind.endsWith(AMONG)
                || paragraph.at(clause.at()).knows(behind, subject.words());
        return isAdded(end) || object || (clause.has(WordKind.CASES) || subject.isOutcome() || subject.isBareBehind()) && !known;
    }

    /** Whether another figure is added behind a place: 和3.4万元, （登记费）和3.4万元. */
    private boolean isAdded(int from) {
        int sign = skipBlanks(skipBrackets(from));
        int length = Phrases.longestAt(text, sign, ADDS);
        int number = skipBlanks(sign + length);
        return length > 0 && number < text.length() && CharClass.isDigit(text.charAt(number));
    }

    /** The place behind brackets that open at a place and close within reach; else the place. */
    private int skipBrackets(int from) {
        if (from >= text.length() || CharClass.of(text.charAt(from)) != '(') {
            return from;
        }
        int end = from;
        while (end < Math.min(text.length(), from + REACH) && CharClass.of(text.charAt(end)) != ')') {
            end++;
        }
        return end < text.length() && CharClass.of(text.charAt(end)) == ')' ? end + 1 : from;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && CharClass.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the figure counts kinds of information, not requests: 新增依申请公开事项3项. */
    private boolean areItems(Clause clause, Inline.Quantity quantity) {
        return CharClass.trim(clause.words()).endsWith(ITEMS) && ITEMS.endsWith(quantity.unit().of(text));
    }

    private String behind(Inline.Quantity quantity) {
        return clauses.listBehind(quantity.span().end(), paragraph.around(quantity.span().start()).end());
    }

    /** The claim of a share: 予以公开占45.2%. A share behind a count (予以公开120件，占45.2%) has no words of its own and is no claim. */
    private Optional<Claim> share(Clause clause, Inline.Quantity percent, Optional<Claim> before) {
        Clause part = clause.until(SHARE);
        Optional<ClaimSubject> subject = clause.has(WordKind.CHANGE) ? Optional.empty() : subject(part, before);
        boolean shares = subject.isPresent() && !subject.get().shareOf().isEmpty() && paragraph.at(clause.at()).allows(clause.at());
        Optional<BigDecimal> number = shares ? Figure.number(text, percent) : Optional.empty();
        return number.isPresent() ? Optional.of(Claim.share(subject.get(), number.get(), percent.span())) : Optional.empty();
    }

    private boolean isAmong(Claim before, Clause clause) {
        int end = before.span().end();
        String between = text.substring(end, Math.max(end, clause.at()));
        return words.has(WordKind.AMONG, between) || !between.isEmpty() && CharClass.of(between.charAt(0)) == '(';
    }

    Optional<ClaimSubject> subject(Clause clause, Optional<Claim> before) {
        for (ClaimSubject subject : clause.candidates()) {
            boolean after = subject.after().isEmpty()
                    || before.isPresent() && subject.follows(before.get().subject(), isAmong(before.get(), clause));
            if (after && subject.isNamedBy(clause, paragraph)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}

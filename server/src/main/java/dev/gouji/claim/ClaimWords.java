package dev.gouji.claim;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.text.Phrases;
import dev.gouji.text.WordList;
import dev.gouji.text.WordSearch;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The words by which figures in prose are understood ({@code claim/claims.json}).
 *
 * @param subjects what figures may count; the first that fits is taken
 * @param units all units that count one of them
 * @param denials the ways of saying that there was none of a subject other than requests
 * @param negations the first characters of all ways of saying that there was none: 未, 无
 * @param naming the subjects by the words that may name them
 * @param outcomes the words for outcomes of requests
 * @param filler the words at either end of a clause that say nothing
 * @param neutral the words that do not limit what a clause counts
 * @param lists the other words, by what they are for
 */
record ClaimWords(List<ClaimSubject> subjects, List<Denial> denials, String negations, List<String> units, Naming naming,
                  List<String> outcomes, WordList filler, WordList neutral, Map<WordKind, List<String>> lists) {

    static final ClaimWords OFFICIAL = ClaimWordsReader.official();
    private static final String REGISTER = "登记";
    private static final String NOT_PROCESSED = "不予处理";
    /** The end of 逾期 and 超期. */
    private static final String LATE = "期";
    private static final String YEAR = "年";
    private static final List<String> LAST_DAY = List.of("12月31日");
    private static final List<String> YEAR_ENDS = List.of("度", "底", "末", LAST_DAY.get(0));

    List<String> of(WordKind kind) {
        return lists.get(kind);
    }

    boolean has(WordKind kind, String text) {
        return Phrases.anyIn(text, of(kind));
    }

    boolean has(WordKind kind, WordSearch text) {
        return text.hasAny(of(kind));
    }

    /** Whether a line may say that there was none of something: a cheap test, which most lines fail. */
    boolean mayDeny(String line) {
        for (int i = 0; i < negations.length(); i++) {
            if (line.indexOf(negations.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isUnit(String text, Span span) {
        return isAmong(units, text, span);
    }

    /** Whether the unit often counts other things than requests: 条 in 公开信息312条. */
    boolean isLooseUnit(String text, Span span) {
        return isAmong(of(WordKind.LOOSE_UNITS), text, span);
    }

    private static boolean isAmong(List<String> units, String text, Span span) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).length() == span.length() && text.startsWith(units.get(i), span.start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence of the same length in which 登记 only stands for another matter, 不动产登记, and not for a step of the work, 申请登记. So do
     * 信访, 举报 and 投诉, unless they name an outcome: 不予处理2件，其中信访举报投诉类1件. And 逾期 stands only where something was late.
     */
    String withoutSteps(String sentence) {
        String others = sentence;
        for (String step : sentence.contains(REGISTER) ? of(WordKind.REGISTERS) : List.<String>of()) {
            others = others.replace(step, step.replace(REGISTER, "＿＿"));
        }
        String named = sentence.contains(NOT_PROCESSED) ? without(others, WordKind.PETITIONS) : others;
        return sentence.contains(LATE) ? without(named, WordKind.ON_TIME) : named;
    }

    private String without(String sentence, WordKind kind) {
        String others = sentence;
        for (String word : of(kind)) {
            others = others.replace(word, "＿".repeat(word.length()));
        }
        return others;
    }

    /** The first subject of a name. If several share it, the first is the narrowest. */
    ClaimSubject subject(String name) {
        for (ClaimSubject subject : subjects) {
            if (subject.name().equals(name)) {
                return subject;
            }
        }
        throw new NoSuchElementException(name);
    }

    /** A clause without filler words at both ends: 全年共办结 is 办结. */
    String withoutFiller(String clause) {
        String bare = CharClass.trim(clause);
        for (String shorter = withoutOne(bare); shorter.length() < bare.length(); shorter = withoutOne(bare)) {
            bare = shorter;
        }
        return bare;
    }

    /** The length of a word or date at a place that does not limit what the clause counts; 0 if there is none. */
    int neutralAt(String clause, int at) {
        return Math.max(neutral.longestAt(clause, at, clause.length()), dateAt(clause, at));
    }

    /** The length of 2024年, 2024年度, 12月31日 or 2024年12月31日 at a place; 0 if none of them stands there. */
    private static int dateAt(String clause, int at) {
        int digits = CharClass.digitsEnd(clause, at);
        boolean year = digits - at == 4 && clause.startsWith(YEAR, digits);
        int end = year ? digits + YEAR.length() : at;
        return end + Phrases.longestAt(clause, end, year ? YEAR_ENDS : LAST_DAY) - at;
    }

    private String withoutOne(String clause) {
        int begins = clause.isEmpty() ? 0 : Math.max(filler.longestAt(clause, 0, clause.length()), dateAt(clause, 0));
        if (begins > 0) {
            return clause.substring(begins);
        }
        List<String> ends = of(WordKind.FILLER);
        for (int i = 0; i < ends.size(); i++) {
            if (clause.endsWith(ends.get(i))) {
                return clause.substring(0, clause.length() - ends.get(i).length());
            }
        }
        return clause;
    }
}

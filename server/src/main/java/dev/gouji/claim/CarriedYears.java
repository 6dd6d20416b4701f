package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.text.Phrases;
import java.util.List;

/**
 * The years before and after the report's, where words say that requests were carried from one to the other: in the report on
 * 2023, 2022年结转4件 is 上年结转4件. Such a sentence is still about the year of the report.
 *
 * @param year the year of the report
 */
record CarriedYears(String text, int year) {

    private static final char TURN = '转';
    private static final List<String> BEHIND = List.of("结转", "度结转", "转结", "度转结");
    private static final List<String> BEFORE = List.of("结转", "结转至", "结转到", "结转入", "转至", "转入", "转到");
    private static final int LONGEST = 3;

    boolean isCarried(Inline.Year named) {
        int start = named.span().start();
        return named.year() == year - 1 && Phrases.anyBegins(rest(named.span().end()), BEHIND)
                || named.year() == year + 1 && Phrases.anyEnds(text.substring(Math.max(0, start - LONGEST), start), BEFORE);
    }

    private String rest(int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST));
    }

    /** A clause with 上年 and 下年 for the two years; the same one where nothing is carried. */
    String plain(String clause) {
        return clause.indexOf(TURN) < 0 ? clause : clause.replace(year - 1 + "年", "上年").replace(year + 1 + "年", "下年");
    }
}

package dev.gouji.claim;

import dev.gouji.grammar.Inline;
import dev.gouji.text.Phrases;
import java.util.List;

/**
 * Finds the years before and after the report's in words about carried requests: in the report on 2023, 2022年结转4件 means 上年结转4件. A
 * sentence with such words is still about the year of the report.
 *
 * @param year the year of the report
 */
record CarriedYears(String text, int year) {

    private static final char TURN = '转';
    private static final List<String> BEHIND = List.of("结转", "度结转", "转结", "度转结");
    private static final List<String> BEFORE = List.of("结转", "结转至", "结转到", "结转入", "转至", "转入", "转到", "转结", "转结至");
    private static final int LONGEST = 3;

    /** Whether requests are carried from the year before (2022年结转) or to the year after (结转至2024年). */
    boolean isCarried(Inline.Year named) {
        int start = named.span().start();
        return named.year() == year - 1 && Phrases.anyBegins(rest(named.span().end()), BEHIND)
                || named.year() == year + 1 && Phrases.anyEnds(text.substring(Math.max(0, start - LONGEST), start), BEFORE);
    }

    private String rest(int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST));
    }

    /** The clause with 上年 and 下年 in place of the two years; unchanged if it has no 转. */
    String plain(String clause) {
        return clause.indexOf(TURN) < 0 ? clause : clause.replace(year - 1 + "年", "上年").replace(year + 1 + "年", "下年");
    }
}

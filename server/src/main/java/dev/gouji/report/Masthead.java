package dev.gouji.report;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The data at the head of the report; each part may be missing.
 *
 * @param title the lines of the title joined
 * @param titleSpan the last line of the title, or the first line of the text
 * @param titleYear the year that the title names
 * @param year the year that is reported on: that of the title, else that of the period
 * @param organisation who reports
 * @param period the statistical period
 * @param closing the day up to which the figures go, where the report states that alone (数据截至2021年12月31日)
 * @param signed the day under the report
 * @param dated the day under the title, which some bodies write there instead
 */
public record Masthead(Optional<String> title, Span titleSpan, Optional<Integer> titleYear, Optional<Integer> year,
                       Optional<String> organisation, Optional<Inline.Period> period, Optional<Inline.Date> closing,
                       Optional<Inline.Date> signed, Optional<Inline.Date> dated) {

    /** The official name of a report, as articles 49 and 50 have it. */
    public static final String OFFICIAL_NAME = "政府信息公开工作年度报告";
    /** The first year that the 条例 was in force; a later number than the last is no year. */
    public static final int FIRST_YEAR = 2008;
    public static final int LAST_YEAR = 2099;

    /** Whether a report may be about that year. */
    public static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** The day that a date names, where there is such a day. */
    public static Optional<LocalDate> day(Inline.Date date) {
        boolean possible = date.year().isPresent() && date.month() >= 1 && date.month() <= 12 && date.day() >= 1
                && date.day() <= LocalDate.of(date.year().get(), date.month(), 1).lengthOfMonth();
        return possible ? Optional.of(LocalDate.of(date.year().get(), date.month(), date.day())) : Optional.empty();
    }
}

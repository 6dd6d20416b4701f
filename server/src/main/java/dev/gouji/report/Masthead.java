package dev.gouji.report;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report says about itself; each part may be missing.
 *
 * @param title the lines of the title, joined
 * @param titleSpan the last line of the title; the first line of the text if there is no title
 * @param titleYear the year that the title names
 * @param year the year of the report: that of the title, else of the period, else the first one in section one
 * @param organisation the name of the body that reports
 * @param period the statistical period
 * @param closing the last day of the figures, if the report states no period (数据截至2021年12月31日)
 * @param signed the day of the signature
 * @param dated the day under the title, where some bodies write it instead
 */
public record Masthead(Optional<String> title, Span titleSpan, Optional<Integer> titleYear, Optional<Integer> year,
                       Optional<String> organisation, Optional<Inline.Period> period, Optional<Inline.Date> closing,
                       Optional<Inline.Date> signed, Optional<Inline.Date> dated) {

    /** The official name of a report, as articles 49 and 50 have it. */
    public static final String OFFICIAL_NAME = "政府信息公开工作年度报告";
    /** The year in which the regulation came into force. A number before it, or after the last year, is no year of a report. */
    public static final int FIRST_YEAR = 2008;
    public static final int LAST_YEAR = 2099;

    /** Whether a report may be about that year. */
    public static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** The day of a date; empty if the date has no year, or if there is no such day (2月30日). */
    public static Optional<LocalDate> day(Inline.Date date) {
        boolean possible = date.year().isPresent() && date.month() >= 1 && date.month() <= 12 && date.day() >= 1
                && date.day() <= LocalDate.of(date.year().get(), date.month(), 1).lengthOfMonth();
        return possible ? Optional.of(LocalDate.of(date.year().get(), date.month(), date.day())) : Optional.empty();
    }
}

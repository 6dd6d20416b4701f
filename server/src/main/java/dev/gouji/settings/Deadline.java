package dev.gouji.settings;

import java.time.LocalDate;

/** The day of a year by which its reports are due. */
public record Deadline(int month, int day) {

    /** In years without a February 29, the day before. */
    public LocalDate in(int year) {
        return LocalDate.of(year, month, Math.min(day, LocalDate.of(year, month, 1).lengthOfMonth()));
    }
}

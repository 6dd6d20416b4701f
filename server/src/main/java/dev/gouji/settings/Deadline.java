package dev.gouji.settings;

import java.time.LocalDate;

/** The day of a year by which its reports are due. */
public record Deadline(int month, int day) {

    /** The day in a year. February 29 becomes February 28 in a year that does not have it. */
    public LocalDate in(int year) {
        return LocalDate.of(year, month, Math.min(day, LocalDate.of(year, month, 1).lengthOfMonth()));
    }

    /** As settings have it: 01-31. */
    @Override
    public String toString() {
        return (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
    }
}

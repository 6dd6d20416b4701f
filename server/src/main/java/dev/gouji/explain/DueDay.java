package dev.gouji.explain;

import dev.gouji.message.Message;
import dev.gouji.regulation.Article;
import dev.gouji.regulation.Value;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Masthead;
import dev.gouji.settings.Settings;
import java.time.LocalDate;
import java.util.Optional;

/** The due day of one report: that of its kind of body in article 49, or the one in the settings. */
final class DueDay {

    private final Masthead masthead;
    private final Settings settings;
    private final Wordbook words;

    DueDay(Masthead masthead, Settings settings, Wordbook words) {
        this.masthead = masthead;
        this.settings = settings;
        this.words = words;
    }

    /** A line for the page of article 49; empty if the body, the year or the kind of body is unknown. */
    Optional<String> of(Article deadlines) {
        Optional<String> body = masthead.organisation().map(VisibleText::of);
        return body.isEmpty() || masthead.year().isEmpty() ? Optional.empty()
                : message(deadlines, masthead.year().get() + 1).map(m -> words.say(m.with("body", body.get())
                        .with("year", masthead.year().get())));
    }

    private Optional<Message> message(Article deadlines, int year) {
        if (settings.deadline().isPresent()) {
            LocalDate day = settings.deadline().get().in(year);
            return Optional.of(message("set", new Value.Day(year, day.getMonthValue(), day.getDayOfMonth())));
        }
        return switch (settings.body().orElseGet(() -> BodyKind.of(masthead.organisation().orElse("")))) {
            case DEPARTMENT -> Optional.of(message("department", day(deadlines, "department", year)));
            case GOVERNMENT -> Optional.of(message("government", day(deadlines, "government", year)));
            case TOWNSHIP -> Optional.of(message("township", day(deadlines, "department", year)));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Value.Day day(Article deadlines, String name, int year) {
        Value.Day day = (Value.Day) deadlines.values().get(name);
        return new Value.Day(year, day.month(), day.day());
    }

    private Message message(String kind, Value.Day day) {
        return Message.of("explain.due." + kind).with("day", words.day(day));
    }
}

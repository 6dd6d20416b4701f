package dev.gouji.cli.report;

import dev.gouji.message.Message;
import dev.gouji.message.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The bodies that have not reported, and those that were late.
 *
 * @param missing bodies without a report of the year
 * @param late bodies whose reports are signed after the deadline
 */
public record Attendance(List<String> missing, List<String> late) {

    public static final Attendance ALL = new Attendance(List.of(), List.of());

    public Attendance and(Attendance other) {
        return new Attendance(joined(missing, other.missing), joined(late, other.late));
    }

    /**
     * A sentence with the number and the names of bodies.
     *
     * @param key the key of its message, with {count} and {names}
     */
    public static Message sentence(String key, List<String> names, Messages messages) {
        String comma = messages.text("tally.comma") + messages.gap();
        return Message.of(key).with("count", names.size()).with("names", String.join(comma, names));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}

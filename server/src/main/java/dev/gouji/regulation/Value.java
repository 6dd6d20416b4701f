package dev.gouji.regulation;

import dev.gouji.grammar.Numerals;
import dev.gouji.json.JsonSource;
import java.io.IOException;
import java.util.Map;

/** A number or a day that a text names, kept apart from its words so that both languages say the same. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param unit what it counts: working-day, yuan, year, cell …, or {@link #LIST}
     */
    record Number(int number, String unit) implements Value {

        /** The unit of a number of cases that the law lists (三种情形). Such a number is written in words. */
        public static final String LIST = "list";
    }

    /**
     * A day.
     *
     * @param year 0 for a day of every year
     */
    record Day(int year, int month, int day) implements Value {
    }

    static Map<String, Value> readAll(JsonSource in) throws IOException {
        return Map.copyOf(in.map(Value::read));
    }

    private static Value read(JsonSource in) throws IOException {
        int number = 0;
        String unit = "";
        String date = "";
        in.enter();
        while (in.more()) {
            String name = in.name();
            switch (name) {
                case "number" -> number = in.integer();
                case "unit" -> unit = in.string();
                case "date" -> date = in.string();
                default -> throw in.unknown(name);
            }
        }
        return date.isEmpty() ? new Number(number, unit) : day(date);
    }

    /** 01-31 or 2021-09-26. */
    static Day day(String date) {
        int dash = date.lastIndexOf('-');
        int first = date.indexOf('-');
        int year = first == dash ? 0 : Numerals.parse(date.substring(0, first));
        return new Day(year, Numerals.parse(date.substring(first == dash ? 0 : first + 1, dash)),
                Numerals.parse(date.substring(dash + 1)));
    }
}

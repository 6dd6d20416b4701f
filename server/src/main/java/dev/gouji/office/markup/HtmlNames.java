package dev.gouji.office.markup;

import dev.gouji.json.Resources;
import java.util.HashMap;
import java.util.Map;

/** The names of characters in web pages: {@code &nbsp;}, {@code &ldquo;}. */
final class HtmlNames {

    private static final Map<String, String> NAMES = read();

    private HtmlNames() {
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        for (String line : Resources.text("office/entities.txt").split("\n")) {
            int gap = line.indexOf(' ');
            if (gap > 0 && line.charAt(0) != '#') {
                names.put(line.substring(0, gap), new String(Character.toChars(Integer.parseInt(line.substring(gap + 1).trim(), 16))));
            }
        }
        return Map.copyOf(names);
    }

    /** The text of the name; empty if the name is unknown. */
    static String character(String name) {
        return NAMES.getOrDefault(name, "");
    }
}

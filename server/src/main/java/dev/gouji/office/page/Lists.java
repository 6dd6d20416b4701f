package dev.gouji.office.page;

import dev.gouji.grammar.Numerals;
import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers that browsers put before the items of a list. */
final class Lists {

    private static final int MOST = 999;

    private final List<Integer> counts = new ArrayList<>();
    private final List<Element> lists = new ArrayList<>();

    void enter(Element list) {
        lists.add(list);
        counts.add(number(list.attribute("start"), 1) - 1);
    }

    void leave() {
        lists.remove(lists.size() - 1);
        counts.remove(counts.size() - 1);
    }

    /** The number of an item as it is shown; empty if its list has no numbers. */
    String next(Element item) {
        int last = lists.size() - 1;
        if (last < 0) {
            return "";
        }
        int number = number(item.attribute("value"), counts.get(last) + 1);
        counts.set(last, number);
        return lists.get(last).is("ol") ? shown(kind(item, lists.get(last)), number) : "";
    }

    private static String kind(Element item, Element list) {
        for (Element element : List.of(item, list)) {
            for (String property : List.of("list-style-type", "list-style")) {
                if (!Looks.style(element, property).isEmpty()) {
                    return Looks.style(element, property);
                }
            }
            if (element.attribute("type").isPresent()) {
                return element.attribute("type").get();
            }
        }
        return "1";
    }

    private static String shown(String kind, int number) {
        if (number < 1 || number > MOST) {
            return number + ".";
        }
        return switch (kind) {
            case "none", "disc", "circle", "square" -> "";
            case "a", "lower-alpha", "lower-latin" -> letter('a', number);
            case "A", "upper-alpha", "upper-latin" -> letter('A', number);
            case "decimal-leading-zero" -> (number < 10 ? "0" : "") + number + ".";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "japanese-informal" -> Numerals.chinese(number) + "、";
            default -> number + ".";
        };
    }

    private static String letter(char first, int number) {
        return number > 26 ? number + "." : (char) (first + number - 1) + ".";
    }

    private static int number(Optional<String> digits, int otherwise) {
        String text = digits.orElse("");
        if (text.isEmpty() || text.length() > 6) {
            return otherwise;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(text);
    }
}

package dev.gouji.office.page;

import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the elements that the style sheets in a page hide. Only the selectors {@code td}, {@code .a}, {@code td.a} and {@code #a}
 * can hide an element. Other selectors hide nothing, and an element that one of them shows is not hidden. Sheets in other files are
 * not read.
 */
final class StyleSheets {

    /** The most selectors that hide or show something. Further ones are ignored; no page of an office has so many. */
    private static final int MOST = 10_000;
    private static final Set<String> NEVER = Set.of("", "html", "body");
    private static final int RANKS = 4;
    /** A rule with this mark wins over rules without it. */
    private static final String IMPORTANT = "!important";

    private final String source;
    private final Map<String, Verdict> display = new HashMap<>();
    private final Map<String, Verdict> visibility = new HashMap<>();
    /** Classes and ids in other selectors that show elements: {@code .tab.open} shows a tab when it is opened. */
    private final Set<String> shown = new HashSet<>();
    private int count;

    private StyleSheets(String source) {
        this.source = source;
    }

    /**
     * Whether a selector hides its elements.
     *
     * @param rank the higher rank wins: {@code td} 1, {@code .a} 2, {@code td.a} 3, {@code #a} 4, and 4 more with !important
     * @param order among equal ranks the higher order wins
     */
    private record Verdict(boolean hides, int rank, int order) {

        private static final Verdict NONE = new Verdict(false, 0, 0);

        Verdict or(Verdict other) {
            return other.rank > rank || other.rank == rank && other.order > order ? other : this;
        }
    }

    /** The page without the elements that its own style sheets hide. */
    static Element applied(String source, Element page) {
        StyleSheets sheets = new StyleSheets(source);
        sheets.find(page);
        Set<Element> hidden = new HashSet<>();
        sheets.hidden(page, hidden);
        return hidden.isEmpty() ? page : page.without(hidden);
    }

    private void find(Element element) {
        if (element.is("style") && StyleRules.holds(element.attribute("media").orElse(""))) {
            read(source.substring(element.opened(), element.end()));
        }
        for (Element child : element.is("noscript") ? List.<Element>of() : element.elements()) {
            find(child);
        }
    }

    private void read(String css) {
        StyleRules rules = new StyleRules(css);
        while (rules.next()) {
            String displayed = Looks.declared(rules.declarations(), "display");
            String visible = Looks.declared(rules.declarations(), "visibility");
            if (displayed.isEmpty() && visible.isEmpty()) {
                continue;
            }
            for (String selector : rules.selectors().split(",")) {
                rule(selector.trim(), displayed, "none", display);
                rule(selector.trim(), visible, "hidden", visibility);
            }
        }
    }

    private void rule(String selector, String value, String hiding, Map<String, Verdict> verdicts) {
        if (value.isEmpty() || ++count > MOST) {
            return;
        }
        boolean hides = value.startsWith(hiding);
        if (isSimple(selector)) {
            String key = key(selector);
            int rank = rank(key) + (value.endsWith(IMPORTANT) ? RANKS : 0);
            verdicts.put(key, verdicts.getOrDefault(key, Verdict.NONE).or(new Verdict(hides, rank, count)));
        } else if (!hides) {
            shows(selector);
        }
    }

    private static int rank(String key) {
        int dot = key.indexOf('.');
        return key.startsWith("#") ? RANKS : dot < 0 ? 1 : dot == 0 ? 2 : 3;
    }

    /** The selector with its tag in lower case; capitals in classes make a difference. */
    private static String key(String selector) {
        int name = 0;
        while (name < selector.length() && isLetter(selector.charAt(name))) {
            name++;
        }
        return Looks.lower(selector.substring(0, name)) + selector.substring(name);
    }

    private static boolean isSimple(String selector) {
        int marks = 0;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            boolean mark = c == '.' || c == '#' && i == 0;
            if (!mark && !isLetter(c)) {
                return false;
            }
            marks += mark ? 1 : 0;
        }
        return !selector.isEmpty() && marks <= 1 && isLetter(selector.charAt(selector.length() - 1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c > '\u007F';
    }

    private void shows(String selector) {
        int from = selector.length();
        while (from > 0 && " >+~".indexOf(selector.charAt(from - 1)) < 0) {
            from--;
        }
        for (int i = from; i < selector.length(); i++) {
            int end = i + 1;
            while (end < selector.length() && isLetter(selector.charAt(end))) {
                end++;
            }
            if (selector.charAt(i) == '.' || selector.charAt(i) == '#') {
                shown.add(selector.substring(i, end));
            }
            i = end - 1;
        }
    }

    private void hidden(Element element, Set<Element> hidden) {
        for (Element child : element.elements()) {
            if (hides(child)) {
                hidden.add(child);
            } else {
                hidden(child, hidden);
            }
        }
    }

    private boolean hides(Element element) {
        if (NEVER.contains(element.name()) || display.isEmpty() && visibility.isEmpty()) {
            return false;
        }
        List<String> keys = keys(element);
        for (String key : keys) {
            if (shown.contains(key)) {
                return false;
            }
        }
        return hides(element, keys, "display", display) || hides(element, keys, "visibility", visibility);
    }

    /** The selectors that select the element. */
    private static List<String> keys(Element element) {
        List<String> keys = new ArrayList<>();
        keys.add(element.name());
        keys.add("#" + element.attribute("id").orElse(""));
        String classes = element.attribute("class").orElse("").replace('\n', ' ').replace('\t', ' ');
        for (String one : classes.split(" ")) {
            keys.add("." + one);
            keys.add(element.name() + "." + one);
        }
        return keys;
    }

    /** Whether the sheets hide the element by this property. Its style attribute wins over the sheets. */
    private static boolean hides(Element element, List<String> keys, String property, Map<String, Verdict> verdicts) {
        Verdict best = Verdict.NONE;
        for (String key : keys) {
            best = best.or(verdicts.getOrDefault(key, Verdict.NONE));
        }
        return best.hides() && Looks.style(element, property).isEmpty();
    }
}

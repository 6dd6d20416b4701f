package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of a document and their counters. Lists of the same pattern share counters. A list with a start of its own sets them
 * back.
 */
final class Numbering {

    private static final int LEVELS = 9;
    /** The most references from pattern to pattern, through styles. A circle ends here too. */
    private static final int DEEPEST = 8;

    private final Styles styles;
    private final Map<String, Element> patterns = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    /** The last number of each level, by pattern; -1 if the level must start anew. */
    private final Map<String, int[]> counted = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(Optional<Element> part, Styles styles) {
        this.styles = styles;
        if (part.isPresent()) {
            for (Element element : part.get().elements()) {
                if (element.is("w:abstractNum")) {
                    patterns.put(element.attribute("w:abstractNumId").orElse(""), element);
                } else if (element.is("w:num")) {
                    lists.put(element.attribute("w:numId").orElse(""), element);
                }
            }
        }
    }

    /**
     * Counts the paragraph, if it belongs to a list.
     *
     * @param properties the properties of the paragraph
     * @return the number as Word shows it before the paragraph; empty if it shows none
     */
    String next(Optional<Element> properties) {
        Optional<Element> own = properties.isPresent() ? properties.get().child("w:numPr") : Optional.empty();
        Optional<String> ownList = own.isPresent() ? Properties.value(own.get(), "w:numId") : Optional.empty();
        Optional<String> ownLevel = own.isPresent() ? Properties.value(own.get(), "w:ilvl") : Optional.empty();
        String style = styles.ofParagraph(properties);
        Styles.Numbered inherited = styles.numbering(style);
        String list = ownList.isPresent() ? ownList.get() : inherited.numId().orElse("0");
        if (list.equals("0") || !lists.containsKey(list)) {
            return "";
        }
        String pattern = pattern(list);
        if (pattern.isEmpty()) {
            return "";
        }
        int level = 0;
        if (ownLevel.isPresent()) {
            level = Properties.number(ownLevel.get(), 0);
        } else if (ownList.isEmpty()) {
            level = inherited.level().isPresent() ? inherited.level().get() : levelOf(list, style);
        }
        return level < LEVELS ? count(list, pattern, level) : "";
    }

    /** The level that belongs to a style, in a list that the style names without a level. */
    private int levelOf(String list, String style) {
        for (int i = 0; i < LEVELS; i++) {
            String owner = level(list, i).style();
            if (!owner.isEmpty() && styles.restsOn(style, owner)) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The id of the pattern of a list; empty if there is none. If the pattern only names a list style, the pattern is that of the
     * list of this style.
     */
    private String pattern(String list) {
        String at = list;
        for (int depth = 0; depth < DEEPEST && lists.containsKey(at); depth++) {
            String id = Properties.value(lists.get(at), "w:abstractNumId").orElse("");
            Element pattern = patterns.get(id);
            if (pattern == null) {
                return "";
            }
            Optional<String> link = Properties.value(pattern, "w:numStyleLink");
            if (link.isEmpty()) {
                return id;
            }
            Optional<String> next = styles.numbering(link.get()).numId();
            at = next.orElse("");
        }
        return "";
    }

    private String count(String list, String pattern, int level) {
        int[] numbers = counted.get(pattern);
        if (numbers == null) {
            numbers = new int[LEVELS];
            Arrays.fill(numbers, -1);
            counted.put(pattern, numbers);
        }
        Optional<Integer> begin = begun.add(list + "/" + level) ? startOverride(list, level) : Optional.empty();
        numbers[level] = begin.isPresent() ? begin.get() : numbers[level] < 0 ? level(list, level).start() : numbers[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = level(list, deeper).restart();
            if (restart < 0 || restart > level) {
                numbers[deeper] = -1;
            }
        }
        return show(list, level, numbers);
    }

    private String show(String list, int level, int[] numbers) {
        Level own = level(list, level);
        if (own.hidden() || own.format().equals("bullet") || own.format().equals("none") && own.text().indexOf('%') < 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            int other = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (other < 0 || other >= LEVELS) {
                out.append(text.charAt(i));
                continue;
            }
            Level shown = level(list, other);
            int number = numbers[other] < 0 ? shown.start() : numbers[other];
            out.append(NumberFormat.show(own.legal() && other < level ? "decimal" : shown.format(), number));
            i++;
        }
        return out.toString();
    }

    private Level level(String list, int level) {
        String key = list + "/" + level;
        Level known = levels.get(key);
        if (known == null) {
            Optional<Element> override = override(list, level);
            Optional<Element> own = override.isPresent() ? override.get().child("w:lvl") : Optional.empty();
            Optional<Element> found = own.isPresent() ? own : find(patterns.get(pattern(list)), "w:lvl", level);
            known = found.isPresent() ? Level.of(found.get()) : Level.NONE;
            levels.put(key, known);
        }
        return known;
    }

    private Optional<Integer> startOverride(String list, int level) {
        Optional<Element> override = override(list, level);
        Optional<String> start = override.isPresent() ? Properties.value(override.get(), "w:startOverride") : Optional.empty();
        return start.isPresent() ? Optional.of(Properties.number(start.get(), 0)) : Optional.empty();
    }

    private Optional<Element> override(String list, int level) {
        return find(lists.get(list), "w:lvlOverride", level);
    }

    private static Optional<Element> find(Element parent, String name, int level) {
        for (Element element : parent.elements()) {
            if (element.is(name) && Properties.number(element.attribute("w:ilvl").orElse(""), -1) == level) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}

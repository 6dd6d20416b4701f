package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of a document. Only numbering, hidden text and raised text are read. */
final class Styles {

    /** The most styles of which one is based on the next. A circle ends here too. */
    private static final int DEEPEST = 64;

    private final Map<String, Element> styles = new HashMap<>();
    private String ordinary = "";

    Styles(Optional<Element> part) {
        if (part.isEmpty()) {
            return;
        }
        for (Element style : part.get().elements()) {
            if (style.is("w:style")) {
                String id = style.attribute("w:styleId").orElse("");
                styles.put(id, style);
                if (Properties.isTrue(style.attribute("w:default").orElse("0")) && style.hasAttribute("w:type", "paragraph")) {
                    ordinary = id;
                }
            }
        }
    }

    /** The id of the style of a paragraph, or of the default style if it names none. */
    String ofParagraph(Optional<Element> properties) {
        Optional<String> named = properties.isPresent() ? Properties.value(properties.get(), "w:pStyle") : Optional.empty();
        return named.isPresent() && styles.containsKey(named.get()) ? named.get() : ordinary;
    }

    /** The numbering that a paragraph gets from its style. Parts that no style states are empty. */
    record Numbered(Optional<String> numId, Optional<Integer> level) {
    }

    Numbered numbering(String style) {
        Optional<String> id = Optional.empty();
        Optional<Integer> level = Optional.empty();
        Optional<Element> at = find(style);
        for (int depth = 0; at.isPresent() && depth < DEEPEST && id.isEmpty(); depth++) {
            Optional<Element> numbering = at.get().child("w:pPr", "w:numPr");
            if (numbering.isPresent()) {
                id = Properties.value(numbering.get(), "w:numId");
                Optional<String> stated = Properties.value(numbering.get(), "w:ilvl");
                if (level.isEmpty() && stated.isPresent()) {
                    level = Optional.of(Properties.number(stated.get(), 0));
                }
            }
            at = below(at.get());
        }
        return new Numbered(id, level);
    }

    /** Whether one style is the other or is based on it, directly or not. */
    boolean restsOn(String style, String other) {
        Optional<Element> at = find(style);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            if (at.get().hasAttribute("w:styleId", other)) {
                return true;
            }
            at = below(at.get());
        }
        return false;
    }

    /** Whether the style hides text. */
    boolean hides(String style) {
        Optional<Element> hidden = property(style, "w:vanish");
        return hidden.isPresent() && Properties.isTrue(hidden.get().attribute("w:val").orElse("true"));
    }

    /** Whether the style raises text. */
    boolean raises(String style) {
        Optional<Element> place = property(style, "w:vertAlign");
        return place.isPresent() && place.get().hasAttribute("w:val", "superscript");
    }

    /** A property for runs from the style, or from the nearest style that it is based on and that has it. */
    private Optional<Element> property(String style, String name) {
        Optional<Element> at = find(style);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            Optional<Element> found = at.get().child("w:rPr", name);
            if (found.isPresent()) {
                return found;
            }
            at = below(at.get());
        }
        return Optional.empty();
    }

    Optional<Element> find(String style) {
        return Optional.ofNullable(styles.get(style));
    }

    private Optional<Element> below(Element style) {
        Optional<String> base = Properties.value(style, "w:basedOn");
        return base.isPresent() ? find(base.get()) : Optional.empty();
    }
}

package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the text of a run is hidden, raised or struck out: by its own properties, else by its style or its paragraph's. */
final class RunStyles {

    private final Styles styles;
    private final Map<String, Boolean> hiding = new HashMap<>();
    /** Whether the style of the current paragraph hides its text. */
    private boolean hiddenByStyle;
    /** Whether the text before is struck out. */
    private boolean struck;

    RunStyles(Styles styles) {
        this.styles = styles;
    }

    /** Begins a paragraph with these properties; the next runs stand in it. */
    void paragraph(Optional<Element> properties) {
        hiddenByStyle = hides(styles.ofParagraph(properties));
    }

    private boolean hides(String style) {
        Boolean known = hiding.get(style);
        if (known == null) {
            known = styles.hides(style);
            hiding.put(style, known);
        }
        return known;
    }

    boolean raises(Element properties) {
        Optional<String> own = Properties.value(properties, "w:vertAlign");
        Optional<String> style = Properties.value(properties, "w:rStyle");
        return own.isPresent() ? own.get().equals("superscript") : style.isPresent() && styles.raises(style.get());
    }

    boolean hides(Optional<Element> properties) {
        if (properties.isEmpty()) {
            return hiddenByStyle;
        }
        Optional<Boolean> own = Properties.flag(properties.get(), "w:vanish");
        if (own.isPresent()) {
            return own.get();
        }
        Optional<String> style = Properties.value(properties.get(), "w:rStyle");
        // Word switches the property off if both styles set it, as with bold.
        return style.isPresent() && hides(style.get()) != hiddenByStyle || style.isEmpty() && hiddenByStyle;
    }

    /** Whether the mark of a note, chosen by the author, follows the element in its run. */
    static boolean isMarkedByHand(Element element) {
        return (element.is("w:footnoteReference") || element.is("w:endnoteReference"))
                && Properties.isTrue(element.attribute("w:customMarkFollows").orElse("0"));
    }

    /**
     * Whether the run is struck out by hand and the text before it is not, or the other way round. Both are shown, but they are not
     * one figure.
     */
    boolean turnsStruck(Element run) {
        Optional<Element> properties = run.child("w:rPr");
        boolean before = struck;
        struck = properties.isPresent()
                && (Properties.isOn(properties.get(), "w:strike") || Properties.isOn(properties.get(), "w:dstrike"));
        return struck != before;
    }
}

package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Content controls whose text comes from another part. Word loads it whenever the file is opened, so text that is written into the
 * control in the document is lost.
 */
final class Bindings {

    private final Set<Element> paragraphs = new HashSet<>();

    Bindings(Element document) {
        look(document, false);
    }

    private void look(Element element, boolean around) {
        boolean bound = around || element.is("w:sdt") && isBound(element);
        if (bound && element.is("w:p")) {
            paragraphs.add(element);
        }
        for (Element child : element.elements()) {
            look(child, bound);
        }
    }

    /** Whether the paragraph stands in such a control. */
    boolean holds(Element paragraph) {
        return paragraphs.contains(paragraph);
    }

    static boolean isBound(Element control) {
        Optional<Element> properties = control.child("w:sdtPr");
        return properties.isPresent() && properties.get().child("w:dataBinding").isPresent();
    }
}

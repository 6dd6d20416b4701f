package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;

/** Pictures and text boxes, which float beside the text and have no place among lines and cells. */
final class Floating {

    private Floating() {
    }

    /** Notes the text boxes and pictures of a drawing. */
    static void note(Element drawing, RemainsBuilder remains, int at) {
        for (Node node : drawing.nodes()) {
            if (node instanceof Element element) {
                if (element.is("w:txbxContent")) {
                    String text = Texts.of(element);
                    if (!text.isEmpty()) {
                        remains.unread(Remains.Unread.Kind.TEXT_BOX, text, at);
                    }
                } else if (element.is("pic:pic") || element.is("v:imagedata")) {
                    remains.aside(Remains.Unread.Kind.PICTURE, "", at);
                } else if (element.is("mc:AlternateContent")) {
                    for (Node chosen : Alternatives.chosen(element)) {
                        if (chosen instanceof Element part) {
                            note(part, remains, at);
                        }
                    }
                } else {
                    note(element, remains, at);
                }
            }
        }
    }
}

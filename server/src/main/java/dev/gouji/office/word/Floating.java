package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;

/** Pictures and text boxes, which float beside the text and have no place among lines and cells. */
final class Floating {

    private Floating() {
    }

    /** Notes the text boxes and pictures of a drawing. */
    static void note(Element drawing, RemainsBuilder remains, int at) {
        for (Element element : drawing.elements()) {
            if (element.is("w:txbxContent")) {
                String text = Texts.of(element);
                if (!text.isEmpty()) {
                    remains.unread(Remains.Unread.Kind.TEXT_BOX, text, at);
                }
            } else if (element.is("pic:pic") || element.is("v:imagedata")) {
                remains.aside(Remains.Unread.Kind.PICTURE, "", at);
            } else if (element.is("mc:AlternateContent")) {
                for (Element chosen : Alternatives.chosen(element)) {
                    note(chosen, remains, at);
                }
            } else {
                note(element, remains, at);
            }
        }
    }
}

package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.List;
import java.util.Set;

/** Content that a file has twice, for newer and for older programs. Only one of them is read. */
final class Alternatives {

    /** The extensions that are known: shapes, of which the text is read, and newer versions of Word's own elements. */
    private static final Set<String> KNOWN = Set.of("wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "a14");

    private Alternatives() {
    }

    /** The content of the first choice with known extensions, else the content for older programs. */
    static List<Element> chosen(Element alternatives) {
        for (Element choice : alternatives.elements()) {
            if (choice.is("mc:Choice") && isKnown(choice.attribute("Requires").orElse(""))) {
                return choice.elements();
            }
        }
        return alternatives.elementsIn("mc:Fallback");
    }

    private static boolean isKnown(String extensions) {
        for (String extension : extensions.split(" ")) {
            if (!extension.isEmpty() && !KNOWN.contains(extension)) {
                return false;
            }
        }
        return true;
    }
}

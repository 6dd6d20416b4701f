package dev.gouji.office.word;

import dev.gouji.office.markup.Element;

/**
 * The text of content that is not projected, such as a text box, with a line for each paragraph. Findings quote it, so that the
 * user can find it.
 */
final class Texts {

    private Texts() {
    }

    static String of(Element element) {
        StringBuilder out = new StringBuilder();
        collect(element, out);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    private static void collect(Element element, StringBuilder out) {
        switch (element.name()) {
            case "w:t", "w:delText", "m:t" -> out.append(element.text());
            case "w:tab" -> out.append(' ');
            case "w:br", "w:cr" -> out.append('\n');
            case "mc:Fallback", "w:instrText" -> {
                // A fallback repeats the content beside it, and a code is no text.
            }
            default -> {
                for (Element child : element.elements()) {
                    collect(child, out);
                }
                if (element.is("w:p")) {
                    out.append('\n');
                }
            }
        }
    }
}

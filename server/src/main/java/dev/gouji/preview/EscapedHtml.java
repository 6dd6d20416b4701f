package dev.gouji.preview;

import dev.gouji.text.Visible;

/** Writes HTML element by element; every text and every attribute is escaped. */
final class EscapedHtml {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element. Attributes are names and values in turn; one whose value is empty is left out. */
    EscapedHtml open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    EscapedHtml close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    EscapedHtml text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    EscapedHtml element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    EscapedHtml line() {
        out.append('\n');
        return this;
    }

    private static String escaped(String text) {
        String visible = Visible.of(text);
        StringBuilder out = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

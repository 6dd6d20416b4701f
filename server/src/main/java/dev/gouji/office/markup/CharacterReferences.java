package dev.gouji.office.markup;

import dev.gouji.office.Unreadable;

/** Reads references to characters, {@code &amp;} or {@code &#20154;}, and writes the characters that need them. */
public final class CharacterReferences {

    private CharacterReferences() {
    }

    /** The character of a reference in an XML text. */
    static String xml(String source, int start, int end) {
        if (source.charAt(start + 1) == '#') {
            String number = number(source, start, end);
            if (number.isEmpty()) {
                throw Unreadable.damaged();
            }
            return number;
        }
        return switch (source.substring(start + 1, end - 1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw Unreadable.damaged();
        };
    }

    /** The character of {@code &#20154;} or {@code &#x4EBA;}, with or without semicolon; empty if no character has this number. */
    public static String number(String source, int start, int end) {
        boolean hex = source.charAt(start + 2) == 'x' || source.charAt(start + 2) == 'X';
        int point = 0;
        for (int i = start + (hex ? 3 : 2); i < end && source.charAt(i) != ';'; i++) {
            point = point * (hex ? 16 : 10) + Character.digit(source.charAt(i), 16);
            if (point > Character.MAX_CODE_POINT) {
                return "";
            }
        }
        boolean character = point > 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return character ? new String(Character.toChars(point)) : "";
    }

    /** The value of an attribute in an XML text, with the characters of its references. */
    static String decode(String source, int start, int end) {
        String value = source.substring(start, end);
        if (value.indexOf('&') < 0) {
            return value;
        }
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int open = value.indexOf('&'); open >= 0; open = value.indexOf('&', done)) {
            int close = value.indexOf(';', open);
            if (close < open + 2) {
                throw Unreadable.damaged();
            }
            out.append(value, done, open).append(xml(value, open, close + 1));
            done = close + 1;
        }
        return out.append(value, done, value.length()).toString();
    }

    /** Text as it is written in a source. Characters that XML does not allow are left out, because Word would not open the file. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(isAllowed(c) ? String.valueOf(c) : "");
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c != '\uFFFE' && c != '\uFFFF' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Text as it is written in an attribute, in double quotation marks. */
    public static String attribute(String text) {
        return text(text).replace("\"", "&quot;");
    }
}

package dev.gouji.json;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds places in a JSON text, so that edits can leave the rest as its author wrote it. Comments must be blanked
 * ({@link JsonComments}).
 */
public final class JsonPlaces {

    /**
     * A member of an object or an item of an array.
     *
     * @param name the name of the member; empty for an item of an array
     */
    public record Part(String name, Span value) {
    }

    /**
     * An object or an array.
     *
     * @param close the place of the closing bracket
     */
    public record Parts(List<Part> parts, int close) {
    }

    private final String text;
    private int at;

    private JsonPlaces(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The members of the object in the text. Throws {@link JsonFault} if the text is no object. */
    public static Parts object(String text) {
        JsonPlaces places = new JsonPlaces(text, text.startsWith("\uFEFF") ? 1 : 0);
        places.skip();
        places.expect('{');
        return places.parts('}');
    }

    /** The items of the array at this place. Throws {@link JsonFault} if no array stands there. */
    public static Parts array(String text, Span array) {
        JsonPlaces places = new JsonPlaces(text, array.start());
        places.expect('[');
        return places.parts(']');
    }

    private Parts parts(char close) {
        List<Part> parts = new ArrayList<>();
        skip();
        while (peek() != close) {
            parts.add(part(close == '}'));
            skip();
            if (peek() == ',') {
                at++;
                skip();
            }
        }
        return new Parts(List.copyOf(parts), at);
    }

    private Part part(boolean named) {
        String name = "";
        if (named) {
            int from = at + 1;
            string();
            name = text.substring(from, at - 1);
            skip();
            expect(':');
            skip();
        }
        int from = at;
        value();
        return new Part(name, new Span(from, at));
    }

    private void value() {
        char first = peek();
        if (first == '{' || first == '[') {
            at++;
            at = parts(first == '{' ? '}' : ']').close() + 1;
        } else if (first == '"') {
            string();
        } else {
            int from = at;
            while (at < text.length() && ",]}/".indexOf(text.charAt(at)) < 0 && !CharClass.isSpace(text.charAt(at))) {
                at++;
            }
            require(at > from);
        }
    }

    private void string() {
        expect('"');
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && CharClass.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        require(at < text.length());
        return text.charAt(at);
    }

    private void expect(char c) {
        require(peek() == c);
        at++;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new JsonFault("no JSON at " + at, null);
        }
    }
}

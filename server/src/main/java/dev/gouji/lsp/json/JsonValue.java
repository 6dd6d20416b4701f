package dev.gouji.lsp.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A value from a client. A member that is missing, or of another kind than expected, counts as not sent. So a client with an odd
 * initialize request still works.
 */
public final class JsonValue {

    /** A missing value, or JSON's null. */
    public static final JsonValue NULL = new JsonValue(null);

    private final Object tree;

    private JsonValue(Object tree) {
        this.tree = tree;
    }

    /** Parses a text. Throws {@link dev.gouji.json.JsonFault} if it is not one JSON value. */
    public static JsonValue parse(String text) {
        return new JsonValue(JsonTree.read(text));
    }

    /** A value that the server made: of maps, lists, strings, booleans, numbers and protocol types. */
    public static JsonValue of(Object value) {
        return new JsonValue(value);
    }

    Object tree() {
        return tree;
    }

    public boolean isNull() {
        return tree == null;
    }

    public boolean isObject() {
        return tree instanceof Map<?, ?>;
    }

    public boolean isArray() {
        return tree instanceof List<?>;
    }

    public boolean isNumber() {
        return tree instanceof Number;
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(tree);
    }

    public boolean has(String name) {
        return tree instanceof Map<?, ?> members && members.containsKey(name);
    }

    public JsonValue member(String name) {
        return tree instanceof Map<?, ?> members ? new JsonValue(members.get(name)) : NULL;
    }

    /** A member of a member: {@code textDocument.hover.contentFormat}. */
    public JsonValue at(String path) {
        JsonValue at = this;
        for (String name : path.split("\\.")) {
            at = at.member(name);
        }
        return at;
    }

    public Optional<String> text() {
        return tree instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A number as int, without its fraction; the first or last int if it is out of range. Empty if it is no number. */
    public OptionalInt integer() {
        return tree instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    /** A number as long, without its fraction; the first or last long if it is out of range. Empty if it is no number. */
    public OptionalLong number() {
        return tree instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** The items of a list; empty for any other value. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        if (tree instanceof List<?> list) {
            list.forEach(item -> items.add(new JsonValue(item)));
        }
        return items;
    }

    /** The strings in a list; other items are left out. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** Equal if the content is equal, whatever the order of members. Numbers are compared as they are written: 1 is not 1.0. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JsonValue value && (tree == null ? value.tree == null : tree.equals(value.tree));
    }

    @Override
    public int hashCode() {
        return tree == null ? 0 : tree.hashCode();
    }

    @Override
    public String toString() {
        return String.valueOf(tree);
    }
}

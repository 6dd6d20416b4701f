package dev.gouji.lsp.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A value from a client. A missing one, or one of another kind than expected, counts as not sent, so that a client with
 * an odd initialize request still works.
 */
public final class JsonValue {

    /** A missing value, and JSON's null. */
    public static final JsonValue NULL = new JsonValue(null);

    private final Object tree;

    private JsonValue(Object tree) {
        this.tree = tree;
    }

    /** Parses a text. Throws {@link dev.gouji.json.JsonFault} if it is not one JSON value. */
    public static JsonValue parse(String text) {
        return new JsonValue(JsonTree.read(text));
    }

    /** A value of our own: maps, lists, strings, booleans, numbers and protocol types. */
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

    /** A member of a member, such as {@code textDocument.hover.contentFormat}. */
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

    /** A number; the nearest int if it is out of range or has a fraction. */
    public OptionalInt integer() {
        return tree instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    /** A number; the nearest long if it is out of range or has a fraction. */
    public OptionalLong number() {
        return tree instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /** The items of a list; none for other values. */
    public List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        if (tree instanceof List<?> list) {
            list.forEach(item -> items.add(new JsonValue(item)));
        }
        return items;
    }

    /** The texts in a list. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The same value as JSON text. */
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

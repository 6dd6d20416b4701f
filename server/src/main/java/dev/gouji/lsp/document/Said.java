package dev.gouji.lsp.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A value that a client sent. One that is missing or of another kind than expected counts as not said, so that a client
 * with an oddity in a corner of its introduction is served all the same.
 */
record Said(JsonElement value) {

    Said member(String name) {
        JsonElement member = value instanceof JsonObject object ? object.get(name) : JsonNull.INSTANCE;
        return new Said(member == null ? JsonNull.INSTANCE : member);
    }

    boolean isObject() {
        return value instanceof JsonObject;
    }

    boolean isTrue() {
        return value instanceof JsonPrimitive primitive && primitive.isBoolean() && primitive.getAsBoolean();
    }

    Optional<String> text() {
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(primitive.getAsString()) : Optional.empty();
    }

    OptionalLong number() {
        return value instanceof JsonPrimitive primitive && primitive.isNumber()
                ? OptionalLong.of(primitive.getAsNumber().longValue()) : OptionalLong.empty();
    }

    /** The texts of that name in the objects of a list. */
    List<String> members(String name) {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> new Said(element).member(name).text().ifPresent(texts::add));
        }
        return List.copyOf(texts);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> new Said(element).text().ifPresent(texts::add));
        }
        return List.copyOf(texts);
    }
}

package dev.gouji.lsp.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/**
 * Reads trees as the protocol's types. A member whose value does not fit its type counts as not sent, and an item of a list that
 * cannot be read is left out: an odd code in a diagnostic of another server must not cost the user a fix. In this class null means
 * that a value cannot be read.
 */
final class ProtocolReader {

    private final Shapes shapes;

    ProtocolReader(Shapes shapes) {
        this.shapes = shapes;
    }

    Object read(Object tree, Type type) {
        if (tree == null || type == Object.class) {
            return tree;
        }
        return type instanceof ParameterizedType generic ? generic(tree, generic)
                : type instanceof Class<?> plain ? plain(tree, plain) : null;
    }

    private Object plain(Object tree, Class<?> type) {
        if (tree instanceof String) {
            return type == String.class ? tree : null;
        }
        if (tree instanceof Boolean) {
            return type == Boolean.class || type == boolean.class ? tree : null;
        }
        if (tree instanceof JsonNumber number) {
            return number(number, type);
        }
        if (!(tree instanceof Map<?, ?> members) || !isObject(type)) {
            return null;
        }
        return type == FormattingOptions.class ? options(members) : object(members, shapes.of(type));
    }

    private static boolean isObject(Class<?> type) {
        return !type.isEnum() && !Modifier.isAbstract(type.getModifiers()) && !type.getName().startsWith("java.");
    }

    private Object number(JsonNumber number, Class<?> type) {
        if (type.isEnum()) {
            return number.isWhole() ? shapes.constant(type, number.intValue()) : null;
        }
        if (type == int.class || type == Integer.class) {
            return number.intValue();
        }
        return type == Number.class || type == double.class || type == Double.class ? (Object) number.doubleValue() : null;
    }

    private Object object(Map<?, ?> members, Shape shape) {
        Object read = shape.create();
        for (Field field : shape.fields()) {
            Object value = read(members.get(field.getName()), field.getGenericType());
            if (value != null) {
                Shape.set(field, read, value);
            } else if (isRequired(field)) {
                return null;
            }
        }
        return read;
    }

    /** Whether an object cannot be used without this member: a position needs a line, a range needs a start. */
    private static boolean isRequired(Field field) {
        Class<?> type = field.getType();
        return type == int.class || type == Position.class || type == Range.class || type == TextDocumentIdentifier.class
                || field.getName().equals("uri");
    }

    private static FormattingOptions options(Map<?, ?> members) {
        FormattingOptions options = new FormattingOptions();
        members.forEach((name, value) -> {
            if (value instanceof String text) {
                options.put(String.valueOf(name), Either3.forFirst(text));
            } else if (value instanceof JsonNumber number) {
                options.put(String.valueOf(name), Either3.forSecond(number.intValue()));
            } else if (value instanceof Boolean bool) {
                options.put(String.valueOf(name), Either3.forThird(bool));
            }
        });
        return options;
    }

    private Object generic(Object tree, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Either.class) {
            return either(tree, of[0], of[1]);
        }
        if (type.getRawType() == Map.class && tree instanceof Map<?, ?> members) {
            Map<Object, Object> read = new LinkedHashMap<>();
            members.forEach((name, value) -> read.put(name, read(value, of[1])));
            return read;
        }
        if (type.getRawType() == Tuple.Two.class) {
            return pair(tree, of[0], of[1]);
        }
        if (type.getRawType() != List.class || !(tree instanceof List<?> items)) {
            return null;
        }
        List<Object> read = new ArrayList<>(items.size());
        for (Object item : items) {
            Object value = read(item, of[0]);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private Object pair(Object tree, Type first, Type second) {
        Object one = tree instanceof List<?> items && items.size() == 2 ? read(items.get(0), first) : null;
        Object two = one == null ? null : read(((List<?>) tree).get(1), second);
        return two == null ? null : Tuple.two(one, two);
    }

    /** The type as which the tree can be read. If it can be read as both, the one that has more of its members, or else the left one. */
    private Object either(Object tree, Type left, Type right) {
        Object asLeft = read(tree, left);
        Object asRight = read(tree, right);
        if (asLeft != null && (asRight == null || known(tree, left) >= known(tree, right))) {
            return Either.forLeft(asLeft);
        }
        return asRight == null ? null : Either.forRight(asRight);
    }

    /** The number of an object's members that the type has. */
    private int known(Object tree, Type type) {
        if (!(tree instanceof Map<?, ?> members) || !(type instanceof Class<?> plain) || !isObject(plain)) {
            return 0;
        }
        int known = 0;
        for (Field field : shapes.of(plain).fields()) {
            known += members.containsKey(field.getName()) ? 1 : 0;
        }
        return known;
    }
}

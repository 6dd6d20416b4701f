package dev.gouji.lsp.json;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** The shapes of the types that have been read or written. Each is made once. */
final class Shapes {

    private final Map<Class<?>, Shape> known = new HashMap<>();
    private final Map<Class<?>, Map<Integer, Object>> constants = new HashMap<>();

    Shape of(Class<?> type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = new Shape(type);
            known.put(type, shape);
        }
        return shape;
    }

    /** The constant of an enumeration with this number; null if there is none. */
    Object constant(Class<?> type, int number) {
        Map<Integer, Object> byNumber = constants.get(type);
        if (byNumber == null) {
            byNumber = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byNumber.put(number((Enum<?>) constant), constant);
            }
            constants.put(type, byNumber);
        }
        return byNumber.get(number);
    }

    /**
     * The protocol's number of a constant: its field {@code value}, or its ordinal if it has no such field.
     */
    int number(Enum<?> constant) {
        for (Field field : of(constant.getDeclaringClass()).fields()) {
            if (field.getName().equals("value")) {
                return (Integer) Shape.get(field, constant);
            }
        }
        return constant.ordinal();
    }
}

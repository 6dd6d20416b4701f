package dev.gouji.lsp.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The members of a protocol type: its fields and those of its superclasses. */
final class Shape {

    private final Class<?> type;
    private final List<Field> fields = new ArrayList<>();

    Shape(Class<?> type) {
        this.type = type;
        for (Class<?> at = type; at != null && !at.getName().startsWith("java."); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
    }

    List<Field> fields() {
        return fields;
    }

    /** A new instance with no member set. */
    Object create() {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no empty " + type.getName(), e);
        }
    }

    static Object get(Field field, Object from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    static void set(Field field, Object in, Object value) {
        try {
            field.set(in, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}

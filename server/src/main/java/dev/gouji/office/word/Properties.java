package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.Optional;

/** Reads properties of runs, paragraphs, tables and styles. */
final class Properties {

    private Properties() {
    }

    /** The value of a property, {@code <w:ilvl w:val="1"/>}. */
    static Optional<String> value(Element properties, String name) {
        Optional<Element> property = properties.child(name);
        return property.isEmpty() ? Optional.empty() : property.get().attribute("w:val");
    }

    /** The value of a property as a number from 0 to 999999999; {@code otherwise} if it is missing or no such number. */
    static int number(Element properties, String name, int otherwise) {
        Optional<String> value = value(properties, name);
        return value.isEmpty() ? otherwise : number(value.get(), otherwise);
    }

    static int number(String digits, int otherwise) {
        if (digits.isEmpty() || digits.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Whether a property is on, {@code <w:vanish/>}; empty if it is not there. */
    static Optional<Boolean> flag(Element properties, String name) {
        Optional<Element> property = properties.child(name);
        if (property.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isTrue(property.get().attribute("w:val").orElse("true")));
    }

    static boolean isTrue(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static boolean isOn(Element properties, String name) {
        Optional<Boolean> flag = flag(properties, name);
        return flag.isPresent() && flag.get();
    }
}

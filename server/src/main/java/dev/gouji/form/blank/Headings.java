package dev.gouji.form.blank;

import dev.gouji.form.FormSection;
import dev.gouji.grammar.Numerals;

/** Official headings with their numbers. */
public final class Headings {

    private Headings() {
    }

    public static String of(FormSection section) {
        return Numerals.chinese(section.number()) + "、" + section.heading();
    }
}

package dev.gouji.edit;

import dev.gouji.form.FormSection;
import dev.gouji.grammar.Numerals;

/** Official headings with their numbers. */
final class Headings {

    private Headings() {
    }

    static String of(FormSection section) {
        return Numerals.chinese(section.number()) + "、" + section.heading();
    }
}

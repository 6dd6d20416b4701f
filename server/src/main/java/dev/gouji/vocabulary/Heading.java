package dev.gouji.vocabulary;

import dev.gouji.form.FormSection;
import dev.gouji.form.Wording;

/** A line that heads an official section. */
public record Heading(FormSection section, Wording wording) {
}

package dev.gouji.report;

import dev.gouji.form.Label;
import dev.gouji.form.LabelMatch;
import dev.gouji.grammar.Span;

/** A label as it stands in a table of the report. */
public record TableLabel(Span span, Label.Kind kind, String id, LabelMatch.Closeness closeness) {
}

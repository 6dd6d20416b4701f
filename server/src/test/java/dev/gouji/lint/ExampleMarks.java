package dev.gouji.lint;

import dev.gouji.grammar.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Marks in an example: {@code «GJ301:7»} surrounds the exact text of a finding. If findings have the same place, or one is
 * inside another, their marks are nested.
 */
final class ExampleMarks {

    private static final Comparator<Finding> OUTER_FIRST = Comparator
            .comparingInt((Finding f) -> f.span().start()).thenComparing(f -> f.span().end(), Comparator.reverseOrder());

    private ExampleMarks() {
    }

    /** The example without its marks. */
    static String strip(String marked) {
        return marked.replaceAll("«GJ\\d{3}:|»", "");
    }

    /** The text with a mark around each finding. */
    static String mark(String text, List<Finding> findings) {
        List<Finding> ordered = findings.stream().sorted(OUTER_FIRST).toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int at = i;
            ordered.stream().map(Finding::span).filter(s -> s.end() == at && !s.isEmpty()).forEach(s -> out.append('»'));
            ordered.stream().filter(f -> f.span().start() == at).forEach(f -> out.append(open(f)));
            out.append(text, i, Math.min(i + 1, text.length()));
        }
        return out.toString();
    }

    /** The beginning of the mark. A finding with an empty span gives a whole mark without text. */
    private static String open(Finding finding) {
        Span span = finding.span();
        return "«" + finding.rule().code() + ":" + (span.isEmpty() ? "»" : "");
    }
}

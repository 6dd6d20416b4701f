package dev.gouji.lsp.feature.lens;

import dev.gouji.grammar.Span;
import dev.gouji.lint.Severity;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.diagnostic.Problem;
import dev.gouji.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The number of problems of each severity in a report or a part of it; findings of one cause are one problem. */
record ProblemCount(List<Severity> severities) {

    static ProblemCount of(View view) {
        return in(new Span(0, view.snapshot().text().text().length()), view);
    }

    /** The number of problems shown within a part of the text. */
    static ProblemCount in(Span part, View view) {
        return new ProblemCount(Problem.of(view).stream().filter(problem -> part.contains(problem.span())).map(Problem::severity).toList());
    }

    boolean isNone() {
        return severities.isEmpty();
    }

    /** Such as 1 处错误 · 2 处提示, or that there are none. */
    String text(View view) {
        return isNone() ? view.say(Message.of("lens.none")) : Arrays.stream(Severity.values()).filter(severities::contains)
                .map(severity -> view.say(Message.of("preview.count." + severity.code()).with("count", count(severity))))
                .collect(Collectors.joining(" · "));
    }

    private int count(Severity severity) {
        return (int) severities.stream().filter(severity::equals).count();
    }
}

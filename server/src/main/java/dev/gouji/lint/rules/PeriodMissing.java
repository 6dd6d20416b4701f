package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.report.PeriodWords;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No statistical period is stated, or a conversion broke its dates. The form does not require one; practice does. */
public final class PeriodMissing implements Rule {

    private static final RuleId ID = new RuleId("GJ507", "period-missing", Severity.HINT);
    private static final int REACH = 16;
    /** Further words for the period, though a period behind them is not read as such. */
    private static final List<String> CLOSING = List.of("截止日期", "截至日期");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        if (masthead.title().isEmpty() || masthead.period().isPresent() || masthead.closing().isPresent()) {
            return;
        }
        boolean mentioned = false;
        for (Prose line : subject.report().prose()) {
            if (line.section() <= 1 && subject.inline(line).stream().anyMatch(PeriodMissing::isYearEnd)) {
                mentioned = true;
            } else if (line.section() <= 1 && words().anyMatch(subject.at(line)::contains)) {
                mentioned = true;
                broken(subject, line).ifPresent(span -> out.accept(Finding.about(ID, span, Message.of("GJ507.broken")
                        .with("text", subject.text().at(span))).severity(Severity.INFO).build()));
            }
        }
        if (!mentioned && !subject.isBeforeForms()) {
            out.accept(Finding.of(ID, masthead.titleSpan(), Message.of("GJ507")
                    .with("year", masthead.year().map(String::valueOf).orElse("X"))));
        }
    }

    private static Stream<String> words() {
        return Stream.concat(PeriodWords.ALL.stream(), CLOSING.stream());
    }

    /** Whether it is the end of a year: 数据核定时间点为2022年12月31日. */
    private static boolean isYearEnd(Inline inline) {
        return inline instanceof Inline.Date date && date.isYearEnd();
    }

    /** Digits after the words that are no longer dates: 202011日至20201231日, 2025  1  1  日. */
    private static Optional<Span> broken(Subject subject, Prose line) {
        String text = subject.at(line);
        int words = words().mapToInt(text::indexOf).filter(i -> i >= 0).min().orElse(0);
        int from = 0;
        while (from < words || from < text.length() && !CharClass.isDigit(text.charAt(from))) {
            from++;
        }
        String rest = Phrases.upTo(text.substring(from), "，。；、（(");
        Span span = line.place(from, from + rest.length());
        boolean days = rest.startsWith("20") && (rest.contains("日") || rest.contains("月")) && from - words <= REACH;
        return Optional.of(span).filter(s -> days && subject.inline(line).stream().filter(i -> i.span().end() > s.start()).limit(1)
                .anyMatch(i -> i instanceof Inline.Quantity q && q.span().start() == s.start() && q.unit().isEmpty()));
    }
}

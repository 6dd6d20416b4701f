package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The statistical period is in another year than the title's, or the preamble announces another year's report. */
public final class YearDiffers implements Rule {

    private static final RuleId ID = new RuleId("GJ501", "year-differs", Severity.WARNING);
    /** Words with which a report announces itself; it may mention last year's report in other words. */
    private static final List<String> ANNOUNCE = List.of("现将", "现公布", "现向", "现就", "现发布", "现编制", "特编制", "特向", "特公布", "本报告");
    private static final int REACH = 24;
    private static final String YEAR = "年";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        if (masthead.title().isEmpty() || masthead.year().isEmpty()) {
            return;
        }
        int year = masthead.year().get();
        Optional<Inline.Date> last = last(masthead);
        if (last.isPresent() && last.get().year().isPresent() && last.get().year().get() != year) {
            Span span = masthead.period().map(Inline.Period::span).orElse(last.get().span());
            out.accept(Finding.of(ID, span, Message.of("GJ501").with("period", last.get().year().get()).with("year", year)));
        }
        for (Prose line : subject.report().prose()) {
            if (line.section() == 0 && line.content().start() >= masthead.titleSpan().end()) {
                announced(subject, line, year, out);
            }
        }
    }

    /** The last day of a period within one year, otherwise the closing day of the figures. */
    private static Optional<Inline.Date> last(Masthead masthead) {
        Optional<Inline.Period> period = masthead.period();
        boolean oneYear = period.isPresent() && period.get().from().year().equals(period.get().to().year());
        return oneYear ? Optional.of(period.get().to()) : masthead.closing();
    }

    private static void announced(Subject subject, Prose line, int year, Consumer<Finding> out) {
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Year stated && stated.year() != year && isReport(subject, line, stated.span(), year)) {
                out.accept(Finding.about(ID, stated.span(), Message.of("GJ501.preamble")
                        .with("stated", stated.year()).with("year", year)).severity(Severity.INFO).build());
            }
        }
    }

    /** Whether a report is announced for the stated year, and not for its own before: 现公布2023年年度报告，2022年的年度报告已按时公布. */
    private static boolean isReport(Subject subject, Prose line, Span year, int own) {
        String before = SentenceAround.before(subject, line, year);
        String behind = Phrases.upTo(SentenceAround.behind(subject, line, year), "，、《");
        String near = behind.substring(0, Math.min(behind.length(), REACH));
        return Phrases.anyIn(before, ANNOUNCE) && !before.contains(own + YEAR) && (near.contains("政府信息公开") || near.contains("年度报告"));
    }
}

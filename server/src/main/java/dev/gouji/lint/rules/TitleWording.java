package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Fix;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.text.Edit;
import dev.gouji.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report is not called 政府信息公开工作年度报告, as articles 49 and 50 call it; or its title lacks year or body, or has 年度 or
 * the year twice, which is a matter of practice.
 */
public final class TitleWording implements Rule {

    private static final RuleId ID = new RuleId("GJ104", "title-wording", Severity.WARNING);
    /** Wrong names that reports have. */
    private static final List<String> SLIPS = List.of("政府信息公开年度工作报告", "政府信息公开工作报告", "政府信息公开年度报告",
            "政府信息公开工作年报", "政府信息公开年报", "政府信息公开报告", "政务公开工作年度报告", "政务公开工作报告",
            "信息公开工作年度报告", "信息公开年度报告", "信息公开工作年报", "信息公开年报");
    private static final String SUBJECT = "政府信息公开";
    private static final String DOUBLED = "年度";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Masthead masthead = subject.report().masthead();
        if (masthead.title().isEmpty() || subject.report().form().isEmpty()) {
            return;
        }
        String title = Fold.label(masthead.title().get());
        int words = title.lastIndexOf(Masthead.OFFICIAL_NAME);
        if (words < 0) {
            out.accept(finding(subject, key(title)).fixes(SLIPS.stream()
                    .flatMap(slip -> replace(subject, slip, Masthead.OFFICIAL_NAME).stream()).limit(1).toList()).build());
        } else if (title.substring(0, words).contains(DOUBLED)) {
            out.accept(finding(subject, "GJ104.doubled").severity(Severity.INFO)
                    .fixes(isTwice(subject) ? replace(subject, DOUBLED, "年").stream().toList() : List.of()).build());
        } else if (years(masthead.title().get()).size() > 1) {
            out.accept(finding(subject, new LinkedHashSet<>(years(masthead.title().get())).size() > 1 ? "GJ104.two-years" : "GJ104.years")
                    .severity(Severity.INFO).build());
        } else if (masthead.titleYear().isEmpty() && masthead.year().isPresent()) {
            out.accept(finding(subject, "GJ104.year").severity(Severity.INFO).build());
        } else if (masthead.organisation().isEmpty()) {
            out.accept(finding(subject, "GJ104.body").severity(Severity.INFO).build());
        }
    }

    private static List<Integer> years(String title) {
        List<Integer> years = new ArrayList<>(2);
        for (Inline inline : SyntaxTree.parse(title).inline(new Span(0, title.length()))) {
            if (inline instanceof Inline.Year year) {
                years.add(year.year());
            }
        }
        return years;
    }

    private static String key(String title) {
        boolean annual = title.contains("年度报告") || title.contains("年报");
        boolean work = title.contains("公开工作");
        return annual == work || !title.contains(SUBJECT) ? "GJ104.words" : annual ? "GJ104.work" : "GJ104.annual";
    }

    /** Whether 年度 stands twice on the title's last line, so that the first one is superfluous. */
    private static boolean isTwice(Subject subject) {
        String line = subject.text().at(subject.report().masthead().titleSpan());
        return line.indexOf(DOUBLED) < line.lastIndexOf(DOUBLED);
    }

    private static Finding.Builder finding(Subject subject, String key) {
        Masthead masthead = subject.report().masthead();
        return Finding.about(ID, masthead.titleSpan(),
                Message.of(key).with("title", masthead.title().orElseThrow()).with("official", Masthead.OFFICIAL_NAME));
    }

    private static Optional<Fix> replace(Subject subject, String words, String official) {
        Span line = subject.report().masthead().titleSpan();
        int at = subject.text().at(line).indexOf(words);
        Message title = Message.of("fix.words").with("words", words).with("official", official);
        return at < 0 ? Optional.empty() : Optional.of(Fix.optional(title, List.of(
                new Edit(new Span(line.start() + at, line.start() + at + words.length()), official))));
    }
}

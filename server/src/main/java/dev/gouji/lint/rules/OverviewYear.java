package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The first sentence of section one starts with another year than the report's (2022年，我局认真……): a text kept from last year. A
 * sentence that compares or names several years is right. A later part of the section may begin with last year if it also speaks
 * of the report's year.
 */
public final class OverviewYear implements Rule {

    private static final RuleId ID = new RuleId("GJ509", "overview-year", Severity.INFO);
    /** The greatest length of a sub-heading, alone on its line or before a full stop, in characters. */
    private static final int LONGEST_HEADING = 24;
    /** What follows the year in a sentence about what was done in it. In 2023年决算 the year belongs to a thing. */
    private static final List<String> OF_THE_YEAR = List.of("，", "度，", "我", "本", "度我", "度本", "全", "共");
    /** Words about the report's year behind another year: 2023年，我局建成专区，目前运行平稳. */
    private static final List<String> OF_THIS_YEAR = List.of("今年", "本年", "目前", "现已", "至今", "沿用", "次年", "当前", "现有", "仍");
    private static final List<String> COMPARES = List.of("相比", "较", "与", "比", "上年", "去年", "上一年", "同期");
    /** Before these a year is the beginning or end of a time, or belongs to a thing: 2022年以来, 2022年起, 2022年决算. */
    private static final List<String> GOES_ON = List.of("以来", "起", "至", "到", "—", "-", "底", "末", "初", "度报告", "决算", "预算", "结转", "度结转", "、", "和");

    @Override
    public RuleId id() {
        return ID;
    }

    /** Reports only the first place, since the rest of the section is then kept from last year as well. */
    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        Optional<Integer> year = subject.report().masthead().year();
        boolean first = true;
        boolean opens = true;
        for (Prose line : year.isPresent() ? subject.report().prose() : List.<Prose>of()) {
            if (line.section() != 1 || line.heading() || isSubHeading(subject, line)) {
                opens |= line.section() == 1;
                continue;
            }
            Optional<Inline.Year> stated = opens || line.ordinal().isPresent() ? first(subject, line) : Optional.empty();
            if (stated.isPresent() && (first ? stated.get().year() != year.get() : isKept(subject, line, stated.get(), year.get()))
                    && isOfTheYear(subject, line, stated.get(), year.get())) {
                out.accept(Finding.of(ID, stated.get().span(), Message.of(first ? "GJ509" : "GJ509.part")
                        .with("stated", stated.get().year()).with("year", year.get())));
                return;
            }
            first = false;
            opens = false;
        }
    }

    /** Whether a later part speaks of last year only: 2023年，公开信息86条. */
    private static boolean isKept(Subject subject, Prose line, Inline.Year stated, int year) {
        String behind = SentenceAround.behind(subject, line, stated.span());
        boolean own = subject.mentions(line).stream().anyMatch(i -> i instanceof Inline.Year other && other.year() == year);
        return stated.year() == year - 1 && Phrases.anyBegins(behind, OF_THE_YEAR) && !own && !subject.says(line, OF_THIS_YEAR);
    }

    /** A short line with a number and no sentence behind its own full stop. */
    private static boolean isSubHeading(Subject subject, Prose line) {
        int stop = subject.at(line).indexOf('。') + 1;
        return line.ordinal().isPresent() && line.content().length() <= LONGEST_HEADING && (stop == 0 || stop == line.content().length());
    }

    /** The year at the beginning of the line's first sentence, behind its number or its sub-heading. */
    private static Optional<Inline.Year> first(Subject subject, Prose line) {
        String text = subject.text().text();
        int marker = line.ordinal().isPresent() ? line.ordinal().get().marker().end() : line.content().start();
        int stop = text.indexOf('。', marker);
        boolean heading = line.ordinal().isPresent() && stop >= 0 && stop - marker <= LONGEST_HEADING;
        int start = heading ? stop + 1 : marker;
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Year year && year.span().start() == start) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence is about that year alone, and the next one does not begin with the report's: 2022年，我局获奖。2023年，我局……. */
    private static boolean isOfTheYear(Subject subject, Prose line, Inline.Year stated, int year) {
        String behind = SentenceAround.behind(subject, line, stated.span());
        int end = stated.span().end() + behind.length();
        boolean both = subject.mentions(line).stream().anyMatch(i -> i instanceof Inline.Year other && other.year() == year
                && i.span().start() > stated.span().start() && i.span().start() <= end + 1);
        return !both && !Phrases.anyBegins(behind, GOES_ON) && !Phrases.anyIn(behind, COMPARES);
    }
}

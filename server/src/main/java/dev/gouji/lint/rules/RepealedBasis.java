package dev.gouji.lint.rules;

import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.lint.CitedLaw;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.regulation.KnownNumber;
import dev.gouji.regulation.Regulation;
import dev.gouji.report.Prose;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The report cites as its basis what no longer applies: the form of 2019 from 2021 on, the regulation of 2007, its articles on
 * the report or its wording. A sentence on the history of the documents may name them.
 */
public final class RepealedBasis implements Rule {

    private static final RuleId ID = new RuleId("GJ604", "repealed-basis", Severity.INFO);
    /** The first year of the form in force. */
    private static final int FIRST_YEAR = 2021;
    private static final String ISSUED_BY = "国务院办公厅政府信息与政务公开办公室";
    /** The form of 2019 has this in its title, the form in force does not. */
    private static final String ON_TRIAL = "试行";
    private static final int REACH = 30;
    private static final List<String> DECREES = List.of("国务院令", "国务院");
    /** The articles of the regulation of 2007 about what articles 49 and 50 regulate now. */
    private static final List<Integer> ARTICLES_OF_2007 = List.of(31, 32);
    private static final List<String> WRITTEN = List.of("编制", "编写", "撰写");
    private static final List<String> REPORT = List.of("年度报告", "工作报告", "本报告", "年报");
    private static final String OLD_WORDS = "以公开为原则";
    private static final List<String> HISTORY = List.of("修订", "修改", "废止", "停止", "不再", "替代", "代替", "取代", "原《", "原国", "旧", "日前收到");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        if (subject.isBeforeForms()) {
            return;
        }
        int year = subject.report().masthead().year().orElse(0);
        CitedLaw law = new CitedLaw(subject.tree(), subject.report());
        for (Prose line : subject.report().prose()) {
            if (line.section() <= 1 && subject.says(line, WRITTEN)) {
                articles(subject, line, law, out);
            }
            for (Inline inline : subject.mentions(line)) {
                Optional<Finding> found = repealed(subject, line, inline, year);
                boolean beside = found.isPresent() && !(inline instanceof Inline.Decree) && citesFormOf2021(subject, line);
                if (found.isPresent() && !beside && !isHistory(subject, line, inline.span())) {
                    out.accept(found.get());
                }
            }
            if (subject.says(line, OLD_WORDS)) {
                int start = subject.at(line).indexOf(OLD_WORDS);
                out.accept(Finding.about(ID, line.place(start, start + OLD_WORDS.length()), Message.of("GJ604.wording"))
                        .severity(Severity.HINT).build());
            }
        }
    }

    /** 根据《条例》第三十一条、第三十二条编制本报告: today these are about the day of receipt and about third parties. */
    private static void articles(Subject subject, Prose line, CitedLaw law, Consumer<Finding> out) {
        for (Map.Entry<Inline.Reference, CitedLaw.By> cited : law.of(subject.mentions(line)).entrySet()) {
            Span span = cited.getKey().span();
            String behind = SentenceAround.behind(subject, line, span);
            boolean old = areOf2007(cited.getKey().articles());
            boolean basis = Phrases.anyIn(behind, WRITTEN) && Phrases.anyIn(SentenceAround.before(subject, line, span) + behind, REPORT);
            if (old && basis && cited.getValue() == CitedLaw.By.SENTENCE && !isHistory(subject, line, span)) {
                Span article = cited.getKey().articles().get(0).span();
                out.accept(Finding.of(ID, article, Message.of("GJ604.articles").with("article", subject.text().at(article))));
                return;
            }
        }
    }

    private static boolean areOf2007(List<Inline.Numbered> articles) {
        for (Inline.Numbered article : articles) {
            if (!ARTICLES_OF_2007.contains(article.number())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Finding> repealed(Subject subject, Prose line, Inline inline, int year) {
        boolean formOf2021 = year >= FIRST_YEAR;
        if (formOf2021 && inline instanceof Inline.Issue issue && KnownNumber.FORM_2019.is(issue.year(), issue.number())) {
            Optional<OfficeWord> office = OfficeWord.before(subject.text().text(), issue.span());
            return office.isEmpty() || !office.get().word().equals(KnownNumber.OFFICE) ? Optional.empty()
                    : Optional.of(ofForm(new Span(office.get().start(), issue.span().end()), year));
        }
        if (formOf2021 && inline instanceof Inline.Title title && isFormOf2019(subject, title) && !hasNumber(subject, line, title)) {
            return Optional.of(ofForm(title.span(), year));
        }
        boolean old = inline instanceof Inline.Decree decree && decree.number() == Regulation.DECREE_NUMBER_OF_2007
                && isOfTheStateCouncil(subject, decree);
        return old ? Optional.of(Finding.of(ID, inline.span(), Message.of("GJ604.regulation"))) : Optional.empty();
    }

    private static Finding ofForm(Span place, int year) {
        return Finding.of(ID, place, Message.of("GJ604.form").with("year", year));
    }

    private static boolean isOfTheStateCouncil(Subject subject, Inline.Decree decree) {
        for (String words : DECREES) {
            if (subject.text().text().startsWith(words, decree.span().start() - words.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is the full title of the notice of 2019, with its office in or before it. Others have issued notices of the same
     * name.
     */
    private static boolean isFormOf2019(Subject subject, Inline.Title title) {
        String before = subject.text().text().substring(Math.max(0, title.span().start() - ISSUED_BY.length()), title.span().start());
        String whole = (before.equals(ISSUED_BY) ? before : "") + subject.text().at(title.span());
        Optional<KnownNumber> known = KnownNumber.titled(whole);
        return known.isPresent() && known.get().key().equals(KnownNumber.FORM_2019.key());
    }

    /** Whether a number follows the title, right or wrong: then the number is judged instead. */
    private static boolean hasNumber(Subject subject, Prose line, Inline.Title title) {
        String text = subject.text().text();
        String behind = text.substring(title.span().end(), Math.min(line.content().end(), title.span().end() + REACH));
        return Phrases.upTo(behind, "，。；、").contains("号");
    }

    /** Whether the paragraph also cites the form in force, by its number or its title, so that nothing is missing. */
    private static boolean citesFormOf2021(Subject subject, Prose line) {
        for (Inline inline : subject.mentions(line)) {
            if (inline instanceof Inline.Issue issue && KnownNumber.FORM_2021.is(issue.year(), issue.number())) {
                return true;
            }
            String title = inline instanceof Inline.Title ? subject.text().at(inline.span()) : "";
            if (title.contains(KnownNumber.FORM_2021.name()) && !title.contains(ON_TRIAL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHistory(Subject subject, Prose line, Span place) {
        String sentence = SentenceAround.before(subject, line, place) + SentenceAround.behind(subject, line, place);
        return Phrases.anyIn(sentence, HISTORY);
    }
}

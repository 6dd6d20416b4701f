package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.BodyKind;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import dev.gouji.surface.CellReader;
import java.util.List;
import java.util.Optional;

/** Reads title, year, organisation, period and signing day from the lines around the sections. */
final class MastheadReader {

    /** How many lines above the last line of a title may belong to it: the name, the year and the beginning of its words. */
    private static final int LINES_ABOVE = 3;
    /** If no section has a heading, the title is looked for in so many first lines. */
    private static final int LINES_WITHOUT_HEADING = 30;

    private final SyntaxTree tree;
    /** The lines with text that are no part of a table. */
    private final List<Span> lines;
    /** How many of these lines stand before the first section. */
    private final int before;
    private final SectionPlaces sections;
    /** The indexes of the first and the last line of the title; -1 if there is no title. */
    private final int first;
    private final int last;
    private final DayReader days;

    /** @param lines the lines of text that belong to no table */
    MastheadReader(SyntaxTree tree, List<Span> lines, SectionPlaces sections) {
        this.tree = tree;
        this.lines = lines;
        this.sections = sections;
        int count = 0;
        while (count < lines.size() && lines.get(count).start() < sections.first()) {
            count++;
        }
        this.before = sections.first() >= tree.text().length() ? Math.min(count, LINES_WITHOUT_HEADING) : count;
        this.last = titleLine();
        this.first = last < 0 ? -1 : firstLine(last);
        this.days = DayReader.of(tree, lines, sections.first(), Math.max(sections.last(), last < 0 ? 0 : lines.get(last).end()));
    }

    Masthead read() {
        Optional<Integer> year = last < 0 ? Optional.empty() : titleYear(first, last);
        Optional<Inline.Period> period = days.period(year);
        Optional<Inline.Date> closing = period.isPresent() ? Optional.empty() : days.closing();
        boolean titled = last >= 0;
        Span place = lines.isEmpty() ? new Span(0, Math.min(1, tree.text().length())) : lines.get(Math.max(0, last));
        return new Masthead(titled ? Optional.of(title(first, last)) : Optional.empty(), place, year, yearOf(year, period),
                titled ? organisation(title(first, last)) : Optional.empty(), period, closing, days.signed(),
                titled ? dated() : Optional.empty());
    }

    /** The body that the title names, else the body that the line below it names. */
    private Optional<String> organisation(String title) {
        String named = TitleWords.organisation(title);
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        String below = last + 1 < before ? text(last + 1) : "";
        boolean body = TitleWords.isName(below) && BodyKind.of(below) != BodyKind.UNKNOWN;
        return body ? Optional.of(below) : Optional.empty();
    }

    /** The day under the title or under the body's name: （2024年1月8日）. A portal's 2024-01-08 may be the day when it moved the page. */
    private Optional<Inline.Date> dated() {
        Optional<Inline.Date> dated = Optional.empty();
        for (int i = last + 1; i <= Math.min(last + 2, before - 1) && dated.isEmpty(); i++) {
            Optional<Inline.Date> day = days.day(lines.get(i));
            dated = day.isPresent() && day.get().span().of(tree.text()).indexOf('年') > 0 ? day : Optional.empty();
        }
        return dated;
    }

    /** Whether the lines above the sections say that the page explains a report and is none. */
    boolean isExplanation() {
        for (int i = 0; i < before; i++) {
            if (TitleWords.isExplanation(text(i))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of the title, none if it is missing. */
    List<Span> titleLines() {
        return last < 0 ? List.of() : lines.subList(first, last + 1);
    }

    /** The lines of the signature, none if it is missing. */
    List<Span> signature(Masthead masthead) {
        return days.signature(masthead.organisation());
    }

    private String text(int index) {
        String line = Fold.withoutMarkup(lines.get(index).of(tree.text()));
        return TitleWords.withoutPlace(Fold.withWidth(CellReader.trim(line, new Span(0, line.length())).of(line)));
    }

    private String title(int first, int last) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i <= last; i++) {
            title.append(text(i));
        }
        return title.toString();
    }

    private Optional<Integer> year(int first, int last) {
        Optional<Integer> year = Optional.empty();
        for (int i = first; i <= last && year.isEmpty(); i++) {
            year = firstYear(lines.get(i));
        }
        return year;
    }

    /** The year of the title: with 年 in its lines, else alone on the line below, else without 年 before 政府信息公开. */
    private Optional<Integer> titleYear(int first, int last) {
        Optional<Integer> year = year(first, last);
        year = year.isPresent() ? year : yearBelow(last);
        String title = title(first, last);
        int at = year.isPresent() ? -1 : TitleWords.yearStart(title);
        boolean digits = at >= 0 && CharClass.areDigits(title.substring(at, at + TitleWords.YEAR));
        return digits ? Optional.of(Integer.parseInt(title.substring(at, at + TitleWords.YEAR))).filter(Masthead::isYear) : year;
    }

    /** The year on the line below the title, if that line has nothing else but brackets. */
    private Optional<Integer> yearBelow(int last) {
        boolean bare = last + 1 < lines.size() && TitleWords.withoutYear(Fold.label(text(last + 1))).isEmpty();
        return bare ? firstYear(lines.get(last + 1)) : Optional.empty();
    }

    /**
     * The index of the last line of the title; -1 if there is no title. Of several candidates it is the first one that names most: a
     * portal's register may name subject, body and year too.
     */
    private int titleLine() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < before; i++) {
            String line = text(i);
            boolean rest = i > 0 && TitleWords.isRest(line) && TitleWords.isName(text(i - 1));
            boolean words = TitleWords.isTitle(rest ? title(i - 1, i) : line);
            int score = (words || TitleWords.isShortTitle(line)) && !TitleWords.isBreadcrumbs(line) ? score(i, words) : 0;
            best = score > most ? i : best;
            most = Math.max(score, most);
        }
        return best;
    }

    /**
     * How much a title names: subject, body and year, and if these are as many, a body of a known kind and the official name; 0 if it
     * is none.
     *
     * @param line the index of its last line
     * @param whole whether its words are those of a full title; a short title (信息公开年报) must name a body of a known kind
     */
    private int score(int line, boolean whole) {
        int first = firstLine(line);
        String organisation = TitleWords.organisation(title(first, line));
        boolean known = BodyKind.of(organisation) != BodyKind.UNKNOWN;
        int parts = 1 + (organisation.isEmpty() ? 0 : 1) + (titleYear(first, line).isPresent() ? 1 : 0);
        boolean official = title(first, line).contains(Masthead.OFFICIAL_NAME);
        return !whole && !known ? 0 : 4 * parts + (known ? 2 : 0) + (official ? 1 : 0);
    }

    /** The index of the first line of a title. Lines above its last line belong to it only if they add the name or the year. */
    private int firstLine(int last) {
        int best = last;
        for (int i = last - 1; i >= Math.max(0, last - LINES_ABOVE) && TitleWords.isName(text(i)); i--) {
            boolean named = !TitleWords.organisation(title(i, last)).isEmpty();
            String name = TitleWords.organisation(title(best, last));
            boolean part = name.isEmpty() || name.startsWith("和"); // 云岫县住房, and 和城乡建设局 on the next line
            boolean gains = part || year(best, last).isEmpty() && year(i, last).isPresent();
            best = named && gains ? i : best;
        }
        return best;
    }

    private Optional<Integer> firstYear(Span span) {
        String line = span.of(tree.text());
        if (line.indexOf('<') < 0) {
            return firstYear(tree, line.startsWith("《") ? new Span(span.start() + 1, span.end()) : span);
        }
        SyntaxTree bare = SyntaxTree.parse(Fold.withoutMarkup(line).replace(" ", ""));
        return firstYear(bare, new Span(0, bare.text().length()));
    }

    private static Optional<Integer> firstYear(SyntaxTree tree, Span span) {
        for (Inline inline : tree.inline(span)) {
            if (inline instanceof Inline.Year year && Masthead.isYear(year.year())) {
                return Optional.of(year.year());
            }
        }
        return Optional.empty();
    }

    /** The year of the title, else of the period, else the first one in section one. */
    private Optional<Integer> yearOf(Optional<Integer> title, Optional<Inline.Period> period) {
        Optional<Integer> year = title.isPresent() || period.isEmpty() ? title : period.get().to().year();
        for (int i = 0; i < lines.size() && year.isEmpty(); i++) {
            year = sections.one().contains(lines.get(i)) ? firstYear(lines.get(i)) : year;
        }
        return year;
    }
}

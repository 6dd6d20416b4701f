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

    /** The lines above the last one of a title that may belong to it: the name, the year. */
    private static final int LINES_ABOVE = 2;
    /** Without a heading, the title is among the first lines. */
    private static final int LINES_WITHOUT_HEADING = 30;

    private final SyntaxTree tree;
    /** The lines with text that are no part of a table. */
    private final List<Span> lines;
    /** The number of them before the first section. */
    private final int before;
    private final SectionPlaces sections;
    /** The first and the last line of the title; -1 where it has none. */
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
        this.days = new DayReader(tree, lines, Math.max(sections.last(), last < 0 ? 0 : lines.get(last).end()));
    }

    Masthead read() {
        Optional<Inline.Period> period = days.period();
        Optional<Inline.Date> closing = period.isPresent() ? Optional.empty() : days.closing();
        Optional<Inline.Date> signed = days.signed();
        if (last < 0) {
            Span first = lines.isEmpty() ? new Span(0, tree.text().isEmpty() ? 0 : 1) : lines.get(0);
            return new Masthead(Optional.empty(), first, Optional.empty(), yearOf(Optional.empty(), period), Optional.empty(),
                    period, closing, signed, Optional.empty());
        }
        String title = title(first, last);
        Optional<Integer> year = titleYear(first, last);
        return new Masthead(Optional.of(title), lines.get(last), year, yearOf(year, period), organisation(title), period, closing,
                signed, dated());
    }

    /** The body that the title names, or else the line below it. */
    private Optional<String> organisation(String title) {
        String named = TitleWords.organisation(title);
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        String below = last + 1 < before ? text(last + 1) : "";
        boolean body = TitleWords.isName(below) && BodyKind.of(below) != BodyKind.UNKNOWN;
        return body ? Optional.of(below) : Optional.empty();
    }

    /** （2024年1月8日） under the title, or under the name of the body there; 2024-01-08 is a portal's, and may be of its last move. */
    private Optional<Inline.Date> dated() {
        Optional<Inline.Date> dated = Optional.empty();
        for (int i = last + 1; i <= Math.min(last + 2, before - 1) && dated.isEmpty(); i++) {
            Optional<Inline.Date> day = days.day(lines.get(i));
            dated = day.isPresent() && day.get().span().of(tree.text()).indexOf('年') > 0 ? day : Optional.empty();
        }
        return dated;
    }

    /** Whether the lines above the sections say that the page explains a report. */
    boolean isReading() {
        for (int i = 0; i < before; i++) {
            if (TitleWords.isReading(text(i))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of the title; none if there is no title. */
    List<Span> titleLines() {
        return last < 0 ? List.of() : lines.subList(first, last + 1);
    }

    /** The lines of the signature, none where it is missing. */
    List<Span> signature(Masthead masthead) {
        return days.signature(masthead.organisation());
    }

    private String text(int number) {
        String line = Fold.withoutMarkup(lines.get(number).of(tree.text()));
        return CellReader.trim(line, new Span(0, line.length())).of(line);
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

    /** The year in its lines, with 年 or before 政府信息公开, or on a line below. */
    private Optional<Integer> titleYear(int first, int last) {
        Optional<Integer> year = year(first, last);
        year = year.isPresent() ? year : yearBelow(last);
        String title = title(first, last);
        int at = year.isPresent() ? -1 : TitleWords.yearStart(title);
        boolean digits = at >= 0 && CharClass.areDigits(title.substring(at, at + TitleWords.YEAR));
        return digits ? Optional.of(Integer.parseInt(title.substring(at, at + TitleWords.YEAR))).filter(Masthead::isYear) : year;
    }

    /** A line under the title with nothing but the year, in brackets or not. */
    private Optional<Integer> yearBelow(int last) {
        boolean bare = last + 1 < lines.size() && TitleWords.withoutYear(Fold.label(text(last + 1))).isEmpty();
        return bare ? firstYear(lines.get(last + 1)) : Optional.empty();
    }

    /**
     * The line that ends the title: of all candidates the first with most of body, year and matter; -1 if there is
     * none.
     */
    private int titleLine() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < before; i++) {
            String line = text(i);
            boolean rest = i > 0 && TitleWords.isRest(line) && TitleWords.isName(text(i - 1));
            boolean words = TitleWords.isTitle(rest ? title(i - 1, i) : line);
            int parts = (words || TitleWords.isShortTitle(line)) && !TitleWords.isWay(line) ? parts(i, words) : 0;
            best = parts > most ? i : best;
            most = Math.max(parts, most);
        }
        return best;
    }

    /**
     * How many of matter, body and year a title has that ends there.
     *
     * @param whole whether its words are those of a title; in few words it is one of a known kind of body only
     */
    private int parts(int line, boolean whole) {
        int first = firstLine(line);
        String organisation = TitleWords.organisation(title(first, line));
        boolean title = whole || BodyKind.of(organisation) != BodyKind.UNKNOWN;
        return !title ? 0 : 1 + (organisation.isEmpty() ? 0 : 1) + (titleYear(first, line).isPresent() ? 1 : 0);
    }

    /** The start of the title: name and year may stand above its last line; other lines there do not count. */
    private int firstLine(int last) {
        int best = last;
        for (int i = last - 1; i >= Math.max(0, last - LINES_ABOVE) && TitleWords.isName(text(i)); i--) {
            boolean named = !TitleWords.organisation(title(i, last)).isEmpty();
            boolean gains = TitleWords.organisation(title(best, last)).isEmpty() || year(best, last).isEmpty() && year(i, last).isPresent();
            best = named && gains ? i : best;
        }
        return best;
    }

    private Optional<Integer> firstYear(Span span) {
        String line = span.of(tree.text());
        if (line.indexOf('<') < 0) {
            return firstYear(tree, span);
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

    /** The title's year, otherwise the period's, otherwise the first in section one. */
    private Optional<Integer> yearOf(Optional<Integer> title, Optional<Inline.Period> period) {
        Optional<Integer> year = title.isPresent() || period.isEmpty() ? title : period.get().to().year();
        for (int i = 0; i < lines.size() && year.isEmpty(); i++) {
            year = sections.one().contains(lines.get(i)) ? firstYear(lines.get(i)) : year;
        }
        return year;
    }
}

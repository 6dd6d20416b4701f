package dev.gouji.report.bind;

import dev.gouji.grammar.Block;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Masthead;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads title, year, organisation, period and signing day out of the lines around the sections. */
final class MastheadReader {

    private static final int LONGEST_TITLE = 80;
    /** A title stands among the first lines with text. */
    private static final int TITLE_LINES = 12;
    private static final int FIRST_YEAR = 2008;
    /** The lines above the last one of a title that may belong to it: the name, the year. */
    private static final int LINES_ABOVE = 2;
    private static final String TITLE = "政府信息公开工作年度报告";

    private final SyntaxTree tree;
    /** The lines with text that are no part of a table. */
    private final List<Span> lines;

    MastheadReader(SyntaxTree tree, boolean[] taken) {
        this.tree = tree;
        this.lines = lines(tree, taken);
    }

    private static List<Span> lines(SyntaxTree tree, boolean[] taken) {
        List<Span> lines = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            Block block = tree.blocks().get(i);
            if (!taken[i] && block instanceof Block.Text text && !text.content().isEmpty()) {
                lines.add(text.content());
            } else if (!taken[i] && block instanceof Block.Heading heading && !heading.content().isEmpty()) {
                lines.add(heading.content());
            }
        }
        return lines;
    }

    Masthead read() {
        int last = titleLine();
        DayReader days = new DayReader(tree, lines);
        Optional<Inline.Period> period = days.period();
        Optional<Inline.Date> closing = period.isPresent() ? Optional.empty() : days.closing();
        Optional<Inline.Date> signed = days.signed();
        if (last < 0) {
            Span first = lines.isEmpty() ? new Span(0, tree.text().isEmpty() ? 0 : 1) : lines.get(0);
            return new Masthead(Optional.empty(), first, Optional.empty(), yearOf(Optional.empty(), period), Optional.empty(),
                    period, closing, signed);
        }
        int first = firstLine(last);
        String title = title(first, last);
        Optional<Integer> above = year(first, last);
        Optional<Integer> year = above.isPresent() ? above : yearBelow(last);
        String organisation = organisation(title);
        return new Masthead(Optional.of(title), lines.get(last), year, yearOf(year, period),
                organisation.isEmpty() ? Optional.empty() : Optional.of(organisation), period, closing, signed);
    }

    private String text(int number) {
        String line = Fold.withoutMarkup(lines.get(number).of(tree.text()));
        return CellText.trim(line, new Span(0, line.length())).of(line);
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

    /** A line under the title with nothing but the year, in brackets or not. */
    private Optional<Integer> yearBelow(int last) {
        boolean bare = last + 1 < lines.size() && withoutYear(Fold.label(text(last + 1))).isEmpty();
        return bare ? firstYear(lines.get(last + 1)) : Optional.empty();
    }

    /** The line that ends the title; -1 where none does. */
    private int titleLine() {
        for (int i = 0; i < Math.min(TITLE_LINES, lines.size()); i++) {
            String line = text(i);
            boolean rest = i > 0 && isRest(line) && isName(text(i - 1));
            if (isTitle(rest ? title(i - 1, i) : line)) {
                return i;
            }
        }
        return -1;
    }

    /** The last words of a title that is broken over lines. */
    private static boolean isRest(String line) {
        String folded = Fold.label(line);
        return folded.length() >= 4 && folded.length() < TITLE.length() && TITLE.endsWith(folded);
    }

    /** Where the title begins: name and year may stand above its last line, what stands there else does not count. */
    private int firstLine(int last) {
        int best = last;
        for (int i = last - 1; i >= Math.max(0, last - LINES_ABOVE) && isName(text(i)); i--) {
            boolean named = !organisation(title(i, last)).isEmpty();
            boolean gains = organisation(title(best, last)).isEmpty() || year(best, last).isEmpty() && year(i, last).isPresent();
            best = named && gains ? i : best;
        }
        return best;
    }

    /** A short line about disclosure that ends with 报告, a year in brackets aside; a notice about reports ends otherwise. */
    static boolean isTitle(String line) {
        if (line.length() > LONGEST_TITLE || Phrases.anyOf(line, "，；：。")) {
            return false;
        }
        String folded = Fold.label(line);
        String words = withoutYear(folded);
        boolean ends = words.endsWith("报告") || words.endsWith("年报") || words.endsWith("年度报告全文");
        return ends && (folded.contains("政府信息公开") || folded.contains("政务公开"))
                && (folded.contains("年") || folded.contains("工作报告"));
    }

    private static String withoutYear(String folded) {
        int end = folded.length();
        while (end > 0 && "年度0123456789".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** A short line without marks; of numbers only a year stands in a title. */
    private static boolean isName(String line) {
        return line.length() <= 30 && !Phrases.anyOf(line, "。；：，:;,>/|") && (line.contains("年") || !hasDigit(line));
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (CharClass.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
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
            if (inline instanceof Inline.Year year && year.year() >= FIRST_YEAR && year.year() < 2100) {
                return Optional.of(year.year());
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> yearOf(Optional<Integer> title, Optional<Inline.Period> period) {
        return title.isPresent() || period.isEmpty() ? title : period.get().to().year();
    }

    /** The words of a title before the year, or between the year and 政府信息公开 where the year comes first. */
    static String organisation(String title) {
        int year = yearStart(title);
        String head = year > 0 ? title.substring(0, year) : year == 0 ? title.substring(yearEnd(title)) : title;
        int words = head.indexOf("政府信息公开");
        String name = nameOf(words >= 0 ? head.substring(0, words) : year > 0 ? head : "");
        return name.endsWith("人民") ? name + "政府" : withoutAbout(name);
    }

    /** The name without the 关于 of a title such as 某局关于2023年……情况的报告. */
    private static String withoutAbout(String name) {
        String rest = name.startsWith("关于") ? name.substring(2) : name;
        return rest.endsWith("关于") ? rest.substring(0, rest.length() - 2) : rest;
    }

    /** The last run of characters that names may have: what a page's head puts before it is no part of it. */
    private static String nameOf(String head) {
        StringBuilder out = new StringBuilder(head.length());
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c >= 0x3400 && c <= 0x9FFF || Character.isSurrogate(c) || "（）()·“”".indexOf(c) >= 0) {
                out.append(c);
            } else if (!CharClass.isSpace(c)) {
                out.setLength(0);
            }
        }
        return out.toString();
    }

    private static int yearStart(String title) {
        for (int i = 0; i + 4 < title.length(); i++) {
            if (isYear(title, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isYear(String title, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!CharClass.isDigit(title.charAt(i)) && "〇零一二三四五六七八九".indexOf(title.charAt(i)) < 0) {
                return false;
            }
        }
        return CharClass.trim(title.substring(at + 4)).startsWith("年");
    }

    private static int yearEnd(String title) {
        int end = title.indexOf('年') + 1;
        return title.startsWith("度", end) ? end + 1 : end;
    }
}

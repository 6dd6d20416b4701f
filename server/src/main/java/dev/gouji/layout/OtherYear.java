package dev.gouji.layout;

import dev.gouji.grammar.CharClass;
import dev.gouji.layout.entry.Entry;
import dev.gouji.surface.Line;
import dev.gouji.surface.RawCell;
import java.util.List;
import java.util.Optional;

/**
 * Tells a table of another year, which the office shows beside that of its report: 2022年情况如下.
 *
 * @param year the year of the report
 */
record OtherYear(String text, List<Line> lines, Optional<Integer> year) {

    private static final int DIGITS = 4;
    private static final List<String> LAST_YEAR = List.of("上年", "上年度", "上一年", "上一年度", "去年");

    /** Whether a line of text right above the first entry of a table names a year, and not the report's. */
    boolean isAbove(Entry first) {
        int above = year.isPresent() ? before(first.span().start()) : -1;
        while (above >= 0 && isEmpty(lines.get(above))) {
            above--;
        }
        return above >= 0 && lines.get(above) instanceof Line.Text line && isNamed(line.content().of(text));
    }

    /** Whether a row has a year before its figures, and not the report's: 一、本年新收 | 2022年 | 3. */
    boolean isOf(Entry row) {
        for (int i = 0; i < row.row().size() && year.isPresent() && row.kind() != Entry.Kind.HEAD; i++) {
            RawCell cell = row.row().get(i).cell();
            if (cell.isFigure() && !cell.isBlank()) {
                return false;
            }
            int rest = cell.text().length() - DIGITS;
            boolean number = (rest == 1 || rest == 2) && cell.text().endsWith(rest == 1 ? "年" : "年度") && isNamed(cell.text());
            if (number || LAST_YEAR.contains(cell.text())) {
                return true;
            }
        }
        return false;
    }

    /** The index of the last line that ends before a place of the text; -1 if none does. */
    private int before(int place) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) / 2;
            boolean before = lines.get(middle).span().end() <= place;
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        return from - 1;
    }

    private static boolean isEmpty(Line line) {
        return line instanceof Line.Text text ? text.content().isEmpty() : line instanceof Line.Gap || line instanceof Line.Comment;
    }

    private boolean isNamed(String line) {
        boolean other = false;
        for (int at = line.indexOf('年', DIGITS); at >= 0; at = line.indexOf('年', at + 1)) {
            boolean named = CharClass.digitsEnd(line, at - DIGITS) == at;
            if (named && line.startsWith(year.orElseThrow().toString(), at - DIGITS)) {
                return false;
            }
            other |= named;
        }
        return other;
    }
}

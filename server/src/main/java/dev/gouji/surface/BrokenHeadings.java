package dev.gouji.surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a section's heading that goes over a line end, 三、收到和处理政府信息 and 公开申请情况 below it, or whose number stands
 * on the line above, as a copied list and a page's separate elements have it.
 */
record BrokenHeadings(List<Line> lines, Labels labels) {

    /** The most lines between a number and its words, blank ones. */
    private static final int MOST_BETWEEN = 4;

    static List<Line> joined(List<Line> lines, Labels labels) {
        BrokenHeadings broken = new BrokenHeadings(lines, labels);
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int last = lines.get(i) instanceof Line.Text first ? broken.last(first, i) : i;
            joined.add(last == i ? lines.get(i) : broken.heading((Line.Text) lines.get(i), (Line.Text) lines.get(last)));
            i = last;
        }
        return joined;
    }

    /** The index of the line with the rest of the heading that begins on a line; that of the line itself if it is no such heading. */
    private int last(Line.Text first, int at) {
        if (first.ordinal().isEmpty()) {
            return at;
        }
        boolean number = first.content().end() == first.ordinal().get().marker().end();
        int rest = at + 1;
        while (number && rest < lines.size() && rest <= at + MOST_BETWEEN && lines.get(rest) instanceof Line.Gap) {
            rest++;
        }
        boolean heading = rest < lines.size() && lines.get(rest) instanceof Line.Text words && !words.content().isEmpty()
                && words.ordinal().isEmpty() && labels.isWholeHeading(first.content().to(words.content()), first.ordinal())
                && !labels.isWholeHeading(first.content(), first.ordinal());
        return heading ? rest : at;
    }

    private Line heading(Line.Text first, Line.Text last) {
        return new Line.Text(first.span().to(last.span()), first.content().to(last.content()), first.ordinal(),
                Math.max(first.level(), last.level()));
    }
}

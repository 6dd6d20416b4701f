package dev.gouji.claim;

import dev.gouji.grammar.Span;
import dev.gouji.report.Prose;
import dev.gouji.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of prose, with the items of a list that it announces: 网络申请14件，办理结果为： and, each on its own line, 1.予以公开6件； 2.部分公开8件。 The
 * items count outcomes of the fourteen.
 */
public record Passage(List<Prose> lines) {

    /** How many lines a passage has at most. */
    private static final int MOST_ITEMS = 30;
    private static final String ANNOUNCES = "：:";
    private static final String ITEM_ENDS = "；;。";

    /** The passages of a report without its official headings, in order. */
    public static List<Passage> of(String text, Report report) {
        List<Prose> prose = report.prose();
        List<Passage> passages = new ArrayList<>(prose.size());
        for (int i = 0; i < prose.size();) {
            int end = i + 1;
            if (ends(text, prose.get(i), ANNOUNCES)) {
                while (end < Math.min(prose.size(), i + MOST_ITEMS) && isItem(text, prose.get(end))) {
                    end++;
                }
            }
            if (!prose.get(i).heading()) {
                passages.add(new Passage(List.copyOf(prose.subList(i, end))));
            }
            i = end;
        }
        return passages;
    }

    /** Whether a line may be an item: one sentence with a mark at its end. A heading has no such mark. */
    private static boolean isItem(String text, Prose line) {
        int stop = line.content().start();
        while (stop < line.content().end() && text.charAt(stop) != '。') {
            stop++;
        }
        return !line.heading() && ends(text, line, ITEM_ENDS) && stop >= line.content().end() - 1;
    }

    private static boolean ends(String text, Prose line, String marks) {
        return line.content().length() > 0 && marks.indexOf(text.charAt(line.content().end() - 1)) >= 0;
    }

    int section() {
        return lines.get(0).section();
    }

    Span content() {
        return new Span(lines.get(0).content().start(), lines.get(lines.size() - 1).content().end());
    }
}

package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.projection.Segment;
import dev.gouji.office.markup.Element;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts runs, because marks of changes and comments must stand between runs. Deleted text is cut out of the run and stands in the
 * mark.
 */
final class RunCuts {

    private static final int CDATA_OPEN = "<![CDATA[".length();
    private static final int CDATA_CLOSE = "]]>".length();

    private final RunSource source;
    private final Map<Element, List<Cut>> byRun = new HashMap<>();

    /** A cut: removes the source from {@code from} to before {@code to} from a run, and puts marks there. */
    private record Cut(Segment segment, int from, int to, String marks) {

        Cut with(Cut next) {
            return new Cut(segment, from, next.to, marks + next.marks);
        }
    }

    RunCuts(RunSource source) {
        this.source = source;
    }

    /** Whether the run of a segment can be cut: the element with the text must be a direct child of the run. */
    static boolean isPossible(Segment segment) {
        return segment.run().is("w:r") && segment.run().nodes().contains(segment.holder());
    }

    /**
     * @param start a place in the projected text, in the segment or at one of its ends
     * @param end another such place, the same or behind it
     */
    void cut(Segment segment, int start, int end, String marks) {
        byRun.computeIfAbsent(segment.run(), run -> new ArrayList<>())
                .add(new Cut(segment, segment.source(start), segment.source(end), marks));
    }

    /** The edits of the source. Edits at the same place are in the order of their new texts. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        Set<Element> parted = new LinkedHashSet<>();
        List<Element> runs = new ArrayList<>(byRun.keySet());
        runs.sort(Comparator.comparingInt(Element::start));
        for (Element run : runs) {
            for (Cut cut : merged(byRun.get(run))) {
                boolean stays = write(run, cut, edits);
                if (stays && cut.segment().kind().isText()) {
                    parted.add(cut.segment().holder());
                }
            }
        }
        parted.forEach(holder -> keepBlanks(holder, edits));
        return edits;
    }

    /**
     * Keeps the blanks of a text that was cut. Word drops blanks at the ends of a text, and blanks from inside may now stand at an
     * end. So the text gets {@code xml:space="preserve"}, and loses the blanks that were not shown before.
     */
    private void keepBlanks(Element holder, List<Edit> edits) {
        if (holder.attribute("xml:space").isPresent()) {
            return;
        }
        String content = source.of(new Span(holder.opened(), holder.closing()));
        int first = 0;
        int last = content.length();
        while (first < last && content.charAt(first) <= ' ') {
            first++;
        }
        while (last > first && content.charAt(last - 1) <= ' ') {
            last--;
        }
        edits.add(new Edit(new Span(holder.opened() - 1, holder.opened() - 1), " xml:space=\"preserve\""));
        if (first > 0) {
            edits.add(new Edit(new Span(holder.opened(), holder.opened() + first), ""));
        }
        if (last < content.length()) {
            edits.add(new Edit(new Span(holder.opened() + last, holder.closing()), ""));
        }
    }

    /** Joins cuts that touch, so that no empty run is left between their marks. */
    private static List<Cut> merged(List<Cut> cuts) {
        List<Cut> ordered = new ArrayList<>(cuts);
        ordered.sort(Comparator.comparingInt(Cut::from).thenComparingInt(Cut::to));
        List<Cut> merged = new ArrayList<>();
        for (Cut cut : ordered) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).to() == cut.from()) {
                merged.set(last, merged.get(last).with(cut));
            } else {
                merged.add(cut);
            }
        }
        return merged;
    }

    /** Writes the edits of a cut. Returns whether anything of the run is left. */
    private boolean write(Element run, Cut cut, List<Edit> edits) {
        Element holder = cut.segment().holder();
        boolean cdata = cut.segment().kind() == Segment.Kind.CDATA;
        boolean text = cut.segment().kind().isText();
        int first = text ? holder.opened() + (cdata ? CDATA_OPEN : 0) : holder.start();
        int last = text ? holder.closing() - (cdata ? CDATA_CLOSE : 0) : holder.end();
        boolean atStart = cut.from() <= first && isFirst(run, holder);
        boolean atEnd = cut.to() >= last && isLast(run, holder);
        if (atStart && atEnd && cut.to() > cut.from()) {
            edits.add(new Edit(new Span(run.start(), run.end()), cut.marks()));
            return false;
        }
        if (atStart) {
            edits.add(new Edit(new Span(run.start(), run.start()), cut.marks()));
            edits.add(new Edit(new Span(cut.from(), cut.to()), ""));
        } else if (atEnd) {
            edits.add(new Edit(new Span(cut.from(), cut.to()), ""));
            edits.add(new Edit(new Span(run.end(), run.end()), cut.marks()));
        } else {
            edits.add(new Edit(new Span(cut.from(), cut.to()), parted(run, cut, text, cdata)));
        }
        return true;
    }

    private String parted(Element run, Cut cut, boolean text, boolean cdata) {
        String prefix = source.prefix(run);
        String close = (cdata ? "]]>" : "") + (text ? "</" + prefix + "t>" : "") + "</" + prefix + "r>";
        String open = source.start(run) + source.same(run.child("w:rPr"))
                + (text ? "<" + prefix + "t xml:space=\"preserve\">" : "") + (cdata ? "<![CDATA[" : "");
        return close + cut.marks() + open;
    }

    private static boolean isFirst(Element run, Element holder) {
        for (Element element : run.elements()) {
            if (!element.is("w:rPr")) {
                return element == holder;
            }
        }
        return false;
    }

    private static boolean isLast(Element run, Element holder) {
        List<Element> elements = run.elements();
        return elements.get(elements.size() - 1) == holder;
    }
}

package dev.gouji.office.word;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.markup.CharacterReferences;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.EditRefusal;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Segment;
import dev.gouji.office.projection.SourceEdits;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes edits as tracked changes. Deleted text is struck out and stays until a reader accepts the change; new text is marked. */
final class TrackedEdits {

    private final Projection projection;
    private final SourceEdits edits;
    private final WordFiller filler;
    private final RunSource source;
    private final RunCuts cuts;
    private final TrackedDocument.Author author;
    private final List<Span> formulas;
    private final Map<Region, String> filled = new LinkedHashMap<>();
    private int id;

    /** @param formulas the places of the results of formulas in the text */
    TrackedEdits(Projection projection, List<Span> formulas, Element document, TrackedDocument.Author author) {
        this.projection = projection;
        this.formulas = formulas;
        this.filler = new WordFiller(projection);
        this.edits = new SourceEdits(projection, filler);
        this.source = new RunSource(projection.source());
        this.cuts = new RunCuts(source);
        this.author = author;
        this.id = highest(document);
    }

    /** The highest {@code w:id} in an element; 0 if there is none. */
    static int highest(Element element) {
        int highest = Properties.number(element.attribute("w:id").orElse(""), 0);
        for (Element child : element.elements()) {
            highest = Math.max(highest, highest(child));
        }
        return highest;
    }

    Optional<EditRefusal> refusal(Edit edit) {
        Optional<EditRefusal> refusal = edits.refusal(edit);
        if (refusal.isPresent()) {
            return refusal;
        }
        Edit least = readable(edit);
        List<Segment> touched = new ArrayList<>(edits.covered(least.span()));
        if (touched.isEmpty() && !least.newText().isEmpty()) {
            anchor(least).ifPresent(touched::add);
        }
        boolean possible = touched.stream().allMatch(this::isCuttable);
        return possible ? Optional.empty() : Optional.of(EditRefusal.UNTRACKED);
    }

    /**
     * Whether marks can stand inside or beside a segment. They cannot in the result of a formula: when it is computed again,
     * programs mix it up with the marks.
     */
    boolean isCuttable(Segment segment) {
        return RunCuts.isPossible(segment) && formulas.stream().noneMatch(new Span(segment.start(), segment.end())::overlaps);
    }

    /** The edit without the characters at its ends that it does not change. Figures are replaced as a whole: 12 by 15, and not 2 by 5. */
    Edit readable(Edit edit) {
        Edit least = edits.minimal(edit);
        String text = projection.text();
        int start = least.span().start();
        int end = least.span().end();
        if (isFigure(least.span().of(text) + least.newText())) {
            while (start > edit.span().start() && isOfFigure(start - 1)) {
                start--;
            }
            while (end < edit.span().end() && isOfFigure(end)) {
                end++;
            }
        }
        return edits.whole(new Edit(new Span(start, end), text.substring(start, least.span().start()) + least.newText()
                + text.substring(least.span().end(), end)));
    }

    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CharClass.isDigit(text.charAt(i)) && text.charAt(i) != '.' && text.charAt(i) != ',') {
                return false;
            }
        }
        return true;
    }

    /** Whether a character belongs to a figure in the file. A number that Word makes does not count. */
    private boolean isOfFigure(int at) {
        return isFigure(projection.text().substring(at, at + 1)) && !edits.covered(new Span(at, at + 1)).isEmpty();
    }

    private Optional<Segment> anchor(Edit edit) {
        return edits.anchor(edit.span().start(), projection.region(edit.span()).orElseThrow());
    }

    RunCuts cuts() {
        return cuts;
    }

    SourceEdits plain() {
        return edits;
    }

    RunSource source() {
        return source;
    }

    int nextId() {
        return ++id;
    }

    /** Adds content at the end of a region. */
    void place(Region region, String content) {
        filled.put(region, filled.getOrDefault(region, "") + content);
    }

    void track(Edit edit) {
        Optional<EditRefusal> refusal = refusal(edit);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get() + ": " + edit);
        }
        Edit least = readable(edit);
        List<Segment> covered = edits.covered(least.span());
        for (int i = 0; i < covered.size(); i++) {
            Segment segment = covered.get(i);
            int start = Math.max(segment.start(), least.span().start());
            int end = Math.min(segment.end(), least.span().end());
            boolean last = i == covered.size() - 1;
            cuts.cut(segment, start, end, deleted(segment, start, end) + (last ? inserted(covered.get(0).run(), least.newText()) : ""));
        }
        if (covered.isEmpty() && !least.newText().isEmpty()) {
            insert(least);
        }
    }

    private void insert(Edit edit) {
        Optional<Segment> anchor = anchor(edit);
        if (anchor.isEmpty()) {
            Region region = edits.blank(edit.span().start(), projection.region(edit.span()).orElseThrow());
            String prefix = source.prefix(region.home());
            place(region, mark(prefix, "ins", RunSource.run(prefix, filler.properties(region), edit.newText())));
            return;
        }
        Segment segment = anchor.get();
        int at = Math.max(segment.start(), Math.min(segment.end(), edit.span().start()));
        cuts.cut(segment, at, at, inserted(segment.run(), edit.newText()));
    }

    private String deleted(Segment segment, int start, int end) {
        String prefix = source.prefix(segment.run());
        Span span = new Span(segment.source(start), segment.source(end));
        String content = segment.kind() == Segment.Kind.MARK ? source.of(span)
                : RunSource.text(prefix, "delText", segment.kind() == Segment.Kind.CDATA ? CharacterReferences.text(source.of(span))
                : source.of(span));
        return mark(prefix, "del", source.start(segment.run()) + source.same(segment.run().child("w:rPr")) + content + "</"
                + prefix + "r>");
    }

    private String inserted(Element run, String text) {
        String prefix = source.prefix(run);
        return text.isEmpty() ? "" : mark(prefix, "ins", RunSource.run(prefix, source.same(run.child("w:rPr")), text));
    }

    private String mark(String prefix, String name, String content) {
        return "<" + prefix + name + source.attributes(prefix, "id", String.valueOf(nextId()), "author", author.name(), "date",
                author.date())
                + ">" + content + "</" + prefix + name + ">";
    }

    /** The edits of the source. */
    List<Edit> edits() {
        List<Edit> all = new ArrayList<>(cuts.edits());
        filled.forEach((region, content) -> all.add(filler.place(region, content)));
        return all;
    }
}

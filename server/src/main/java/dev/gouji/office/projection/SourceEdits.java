package dev.gouji.office.projection;

import dev.gouji.grammar.Span;
import dev.gouji.office.markup.Element;
import dev.gouji.text.Difference;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns edits of a projected text into edits of its source, which change these characters and nothing else. */
public final class SourceEdits {

    private final Projection projection;
    private final Filler filler;

    public SourceEdits(Projection projection, Filler filler) {
        this.projection = projection;
        this.filler = filler;
    }

    /** The edit without the characters at its ends that it does not change. */
    public Edit minimal(Edit edit) {
        return Difference.minimal(projection.text(), edit);
    }

    /** Why the edit cannot be made; empty if it can be made. */
    public Optional<EditRefusal> refusal(Edit edit) {
        Edit least = minimal(edit);
        Span span = least.span();
        if (span.isEmpty() && least.newText().isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> region = projection.region(span);
        if (region.isEmpty()) {
            return Optional.of(edge(span));
        }
        return switch (region.get().state()) {
            case MERGED -> Optional.of(EditRefusal.MERGED);
            case BOUND -> Optional.of(EditRefusal.BOUND);
            case COMPUTED -> Optional.of(EditRefusal.COMPUTED);
            case UNREAD -> Optional.of(EditRefusal.UNREAD);
            case OPEN -> inside(least, region.get());
        };
    }

    /** The refusal for an edit that is not inside one region: of the edge of a cell, or of a line. */
    private EditRefusal edge(Span span) {
        Optional<Region> before = projection.near(span.start());
        Optional<Region> behind = projection.near(span.end() + 1);
        boolean table = before.isPresent() && before.get().spot().inTable() || behind.isPresent() && behind.get().spot().inTable();
        return table ? EditRefusal.CELL : EditRefusal.LINE;
    }

    private Optional<EditRefusal> inside(Edit edit, Region region) {
        String text = edit.newText();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
            return Optional.of(region.spot().inTable() ? EditRefusal.CELL : EditRefusal.LINE);
        }
        for (Segment segment : projection.touching(edit.span())) {
            boolean within = edit.span().isEmpty() && segment.start() <= edit.span().start() && edit.span().start() < segment.end();
            boolean covered = segment.start() < edit.span().end() && edit.span().start() < segment.end();
            if (segment.kind() == Segment.Kind.NUMBER && (within || covered)) {
                return Optional.of(EditRefusal.NUMBER);
            }
            if (segment.kind() == Segment.Kind.JOIN && covered) {
                return Optional.of(EditRefusal.JOIN);
            }
        }
        return Optional.empty();
    }

    /** The edit, extended so that it replaces references and elements as a whole: they cannot be divided. */
    public Edit whole(Edit edit) {
        int start = edit.span().start();
        int end = edit.span().end();
        for (Segment segment : projection.touching(edit.span())) {
            boolean one = segment.kind() == Segment.Kind.WHOLE || segment.kind() == Segment.Kind.MARK;
            if (one && segment.start() < edit.span().end() && edit.span().start() < segment.end()) {
                start = Math.min(start, segment.start());
                end = Math.max(end, segment.end());
            }
        }
        String text = projection.text();
        return new Edit(new Span(start, end),
                text.substring(start, edit.span().start()) + edit.newText() + text.substring(edit.span().end(), end));
    }

    /** The segments of the source that lie in a span, wholly or in part. */
    public List<Segment> covered(Span span) {
        List<Segment> covered = new ArrayList<>();
        if (span.isEmpty()) {
            return covered;
        }
        for (Segment segment : projection.touching(span)) {
            if (segment.kind().isContent() && segment.start() < span.end() && span.start() < segment.end()) {
                covered.add(segment);
            }
        }
        return covered;
    }

    /** The segment to which text is added at a place: mostly the one before, else the one after. Empty if the region has no content. */
    public Optional<Segment> anchor(int offset, Region region) {
        Optional<Segment> before = Optional.empty();
        for (Segment segment : projection.touching(region.span())) {
            boolean inside = segment.start() >= region.span().start() && segment.end() <= region.span().end();
            if (!inside || !segment.kind().isContent()) {
                continue;
            }
            if (segment.start() < offset) {
                before = Optional.of(segment);
            } else {
                boolean better = before.isEmpty() || !before.get().kind().isText() && segment.kind().isText() && segment.start() == offset;
                return better ? Optional.of(segment) : before;
            }
        }
        return before;
    }

    /** A region without content. If automatic numbers stand before the place, its home becomes the paragraph of the last of them. */
    public Region blank(int offset, Region region) {
        Region blank = region;
        for (Segment segment : projection.touching(region.span())) {
            if (segment.kind() == Segment.Kind.NUMBER && segment.start() >= region.span().start() && segment.end() <= offset) {
                blank = new Region(region.span(), region.spot(), segment.holder(), region.state());
            }
        }
        return blank;
    }

    /**
     * The edits of the source.
     *
     * @throws IllegalArgumentException if one of them is refused
     */
    public List<Edit> of(List<Edit> edits) {
        List<Edit> out = new ArrayList<>();
        Map<Element, List<Edit>> byHolder = new LinkedHashMap<>();
        for (Edit edit : edits) {
            Optional<EditRefusal> refusal = refusal(edit);
            if (refusal.isPresent()) {
                throw new IllegalArgumentException(refusal.get() + ": " + edit);
            }
            Edit least = whole(minimal(edit));
            if (!least.span().isEmpty() || !least.newText().isEmpty()) {
                change(least, byHolder, out);
            }
        }
        for (Map.Entry<Element, List<Edit>> entry : byHolder.entrySet()) {
            Optional<Edit> tidy = filler.tidy(entry.getKey(), contentAfter(entry.getKey(), entry.getValue()));
            if (tidy.isPresent()) {
                out.add(tidy.get());
            }
            out.addAll(entry.getValue());
            out.addAll(filler.guards(projection.source(), entry.getValue()));
        }
        return List.copyOf(out);
    }

    private void change(Edit edit, Map<Element, List<Edit>> byHolder, List<Edit> out) {
        List<Segment> covered = covered(edit.span());
        if (covered.isEmpty()) {
            insert(edit, byHolder, out);
            return;
        }
        Segment target = covered.get(0);
        for (Segment segment : covered) {
            if (!target.kind().isText() && segment.kind().isText()) {
                target = segment;
            }
        }
        for (Segment segment : covered) {
            String text = segment == target ? edit.newText() : "";
            if (segment.kind().isText()) {
                add(byHolder, segment.holder(), replace(segment, edit.span(), text));
            } else {
                out.add(new Edit(new Span(segment.from(), segment.to()), text.isEmpty() ? "" : filler.instead(segment, text)));
            }
        }
    }

    private void insert(Edit edit, Map<Element, List<Edit>> byHolder, List<Edit> out) {
        int at = edit.span().start();
        Region region = projection.region(edit.span()).orElseThrow();
        Optional<Segment> anchor = anchor(at, region);
        if (anchor.isEmpty()) {
            out.add(filler.fill(blank(at, region), edit.newText()));
            return;
        }
        Segment segment = anchor.get();
        if (segment.kind().isText()) {
            int inside = Math.max(segment.start(), Math.min(segment.end(), at));
            add(byHolder, segment.holder(), replace(segment, new Span(inside, inside), edit.newText()));
        } else {
            int place = at <= segment.start() ? segment.from() : segment.to();
            out.add(new Edit(new Span(place, place), filler.instead(segment, edit.newText())));
        }
    }

    private static void add(Map<Element, List<Edit>> byHolder, Element holder, Edit edit) {
        byHolder.computeIfAbsent(holder, h -> new ArrayList<>()).add(edit);
    }

    /** Replaces the part of a segment that lies in the span by a text, in the source. */
    private Edit replace(Segment segment, Span span, String text) {
        int start = Math.max(segment.start(), span.start());
        int end = Math.min(segment.end(), span.end());
        if (segment.kind() == Segment.Kind.CDATA) {
            String between = text.isEmpty() ? "" : "]]>" + filler.written(text) + "<![CDATA[";
            return new Edit(new Span(segment.source(start), segment.source(end)), between);
        }
        return new Edit(new Span(segment.source(start), segment.source(end)), filler.written(text));
    }

    private String contentAfter(Element holder, List<Edit> edits) {
        List<Edit> shifted = new ArrayList<>();
        for (Edit edit : edits) {
            shifted.add(new Edit(edit.span().movedBy(-holder.opened()), edit.newText()));
        }
        return Edit.apply(projection.source().substring(holder.opened(), holder.closing()), shifted);
    }
}

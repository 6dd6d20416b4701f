package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Segment;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;

/** Puts remarks into a document, each as a comment at its place, with its repair as a tracked change. */
final class ReviewCopy {

    private final Projection projection;
    private final TrackedEdits tracked;
    private final List<Edit> repairs = new ArrayList<>();
    private final List<Integer> ids = new ArrayList<>();

    /** @param tracked edits of the document; it must not have any yet */
    ReviewCopy(Projection projection, TrackedEdits tracked) {
        this.projection = projection;
        this.tracked = tracked;
    }

    /**
     * The edits of the source. {@link #ids} has the ids of the comments that they refer to.
     *
     * @param highestComment the highest id of the comments in the document; -1 if there is none
     */
    List<Edit> edits(List<Remark> remarks, int highestComment) {
        List<List<Edit>> accepted = new ArrayList<>();
        for (Remark remark : remarks) {
            boolean possible = remark.repair().stream().allMatch(e -> tracked.refusal(e).isEmpty() && isApart(e));
            accepted.add(possible ? remark.repair() : List.of());
            repairs.addAll(possible ? remark.repair() : List.of());
        }
        int id = highestComment;
        for (int i = 0; i < remarks.size(); i++) {
            ids.add(++id);
            comment(remarks.get(i).place(), id, accepted.get(i));
        }
        return tracked.edits();
    }

    /** The ids of the comments, in the order of the remarks. */
    List<Integer> ids() {
        return ids;
    }

    private boolean isApart(Edit edit) {
        return repairs.stream().noneMatch(other -> edit.span().touches(other.span()));
    }

    private void comment(Span place, int id, List<Edit> repair) {
        Region region = open(place);
        String prefix = tracked.source().prefix(region.home());
        String number = tracked.source().attributes(prefix, "id", String.valueOf(id));
        String start = "<" + prefix + "commentRangeStart" + number + "/>";
        String end = "<" + prefix + "commentRangeEnd" + number + "/><" + prefix + "r><" + prefix + "commentReference" + number + "/></"
                + prefix + "r>";
        List<Segment> here = cuttable(inside(place, region));
        List<Segment> about = here.isEmpty() ? cuttable(region.span()) : here;
        if (about.isEmpty()) {
            Region blank = tracked.plain().blank(region.span().end(), region);
            tracked.place(blank, start);
            repair.forEach(tracked::track);
            tracked.place(blank, end);
            return;
        }
        Segment first = about.get(0);
        Segment last = about.get(about.size() - 1);
        int from = here.isEmpty() ? first.start() : edge(Math.max(first.start(), place.start()), first, true);
        int to = here.isEmpty() ? last.end() : edge(Math.min(last.end(), place.end()), last, false);
        tracked.cuts().cut(first, from, from, start);
        repair.forEach(tracked::track);
        tracked.cuts().cut(last, to, to, end);
    }

    /** An end of a comment's range. It is moved out of text that a repair deletes, and out of segments that cannot be cut. */
    private int edge(int offset, Segment segment, boolean start) {
        int moved = offset;
        for (Edit repair : repairs) {
            Span gone = tracked.readable(repair).span();
            if (gone.start() < moved && moved < gone.end()) {
                moved = start ? gone.start() : gone.end();
            }
        }
        boolean cuttable = segment.kind() == Segment.Kind.LITERAL || segment.kind() == Segment.Kind.CDATA;
        if (moved <= segment.start() || moved >= segment.end() || !cuttable) {
            return start && moved < segment.end() ? segment.start() : segment.end();
        }
        return moved;
    }

    /** The part of a span that lies in a region. */
    private static Span inside(Span place, Region region) {
        int from = Math.max(place.start(), region.span().start());
        return new Span(from, Math.max(from, Math.min(place.end(), region.span().end())));
    }

    /** The segments of a span beside which marks can stand. */
    private List<Segment> cuttable(Span span) {
        return tracked.plain().covered(span).stream().filter(tracked::isCuttable).toList();
    }

    /** The region at a place, or the nearest one that can have a comment: the lower part of a merged cell shows nothing and cannot. */
    private Region open(Span place) {
        List<Region> regions = projection.regions();
        int at = projection.at(place).map(regions::indexOf).orElse(0);
        for (int i = at; i >= 0; i--) {
            if (regions.get(i).state() != Region.State.MERGED) {
                return regions.get(i);
            }
        }
        return regions.stream().filter(r -> r.state() != Region.State.MERGED).findFirst().orElseThrow();
    }
}

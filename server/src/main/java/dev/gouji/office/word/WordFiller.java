package dev.gouji.office.word;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Span;
import dev.gouji.office.markup.CharacterReferences;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.Filler;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Segment;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Writes into the document of a Word file. */
final class WordFiller implements Filler {

    private final Projection projection;
    private final RunSource source;

    WordFiller(Projection projection) {
        this.projection = projection;
        this.source = new RunSource(projection.source());
    }

    @Override
    public Edit fill(Region region, String text) {
        return place(region, RunSource.run(source.prefix(region.home()), properties(region), text));
    }

    /** Puts runs and marks into a cell or paragraph that has no content. */
    Edit place(Region region, String content) {
        Optional<Element> found = Paragraphs.first(region.home());
        String prefix = source.prefix(region.home());
        if (found.isEmpty()) {
            return source.append(region.home(), "<" + prefix + "p>" + content + "</" + prefix + "p>");
        }
        return source.append(found.get(), content);
    }

    /**
     * The properties of new text: those of a figure in the same row, else of a figure in the same table, else of the paragraph's
     * mark. The mark comes last, because some programs make it tiny in blank cells.
     */
    String properties(Region region) {
        Optional<Element> neighbour = neighbour(region);
        if (neighbour.isPresent()) {
            return source.shared(neighbour.get().child("w:rPr"));
        }
        Optional<Element> paragraph = Paragraphs.first(region.home());
        return source.shared(paragraph.isPresent() ? paragraph.get().child("w:pPr", "w:rPr") : Optional.empty());
    }

    /** The run whose properties new text takes over. */
    private Optional<Element> neighbour(Region region) {
        Optional<Element> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Region other : projection.regions()) {
            boolean near = region.spot().inTable() ? other.spot().table() == region.spot().table() : !other.spot().inTable();
            if (near && distance(region, other) < least) {
                Optional<Element> run = run(other, region.spot().inTable());
                if (run.isPresent()) {
                    best = run;
                    least = distance(region, other);
                }
            }
        }
        return best;
    }

    /** The distance of two regions. Cells of the same row are nearest, then cells of the same column. */
    private static int distance(Region from, Region to) {
        if (!from.spot().inTable()) {
            return Math.abs(from.span().start() - to.span().start());
        }
        int rows = Math.abs(from.spot().row() - to.spot().row());
        int cells = Math.abs(from.spot().cell() - to.spot().cell());
        return Math.min(rows, 10_000) * 1_000 + Math.min(cells, 999);
    }

    /** The first run of a region that has text; if a figure is wanted, only of a region that is a figure. */
    private Optional<Element> run(Region region, boolean figure) {
        if (figure && !isFigure(region.span().of(projection.text()))) {
            return Optional.empty();
        }
        for (Segment segment : projection.touching(region.span())) {
            boolean inside = segment.start() >= region.span().start() && segment.end() <= region.span().end();
            if (inside && segment.kind().isText() && segment.run().is("w:r")) {
                return Optional.of(segment.run());
            }
        }
        return Optional.empty();
    }

    private static boolean isFigure(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= CharClass.isDigit(c);
            if (!CharClass.isDigit(c) && !CharClass.isSpace(c) && ".,，．-－−".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    @Override
    public String written(String text) {
        return CharacterReferences.text(text);
    }

    /** None are needed: in XML a bare {@code <} or {@code &} cannot stand in text. */
    @Override
    public List<Edit> guards(String source, List<Edit> edits) {
        return List.of();
    }

    @Override
    public String instead(Segment mark, String text) {
        return RunSource.text(source.prefix(mark.holder()), "t", CharacterReferences.text(text));
    }

    /**
     * Adds {@code xml:space="preserve"} if the text now has blanks at an end, because Word would drop them. If it had some before
     * that were not shown, nothing changes.
     */
    @Override
    public Optional<Edit> tidy(Element holder, String content) {
        boolean keeps = holder.attribute("xml:space").isPresent();
        boolean had = hasGaps(projection.source().substring(holder.opened(), holder.closing()));
        return hasGaps(content) && !had && !keeps
                ? Optional.of(new Edit(new Span(holder.opened() - 1, holder.opened() - 1), " xml:space=\"preserve\"")) : Optional.empty();
    }

    private static boolean hasGaps(String content) {
        return !content.isEmpty() && (content.charAt(0) <= ' ' || content.charAt(content.length() - 1) <= ' ');
    }
}

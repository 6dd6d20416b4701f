package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.ParagraphId;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Region;
import java.util.Optional;
import java.util.Set;

/** Finds paragraphs and their ids. */
final class Paragraphs {

    /** A paragraph, and the elements that may stand around it in a cell. */
    private static final Set<String> HOLDERS = Set.of("w:p", "w:sdt", "w:sdtContent", "w:customXml");

    private final Projection projection;

    Paragraphs(Projection projection) {
        this.projection = projection;
    }

    /** The id of the paragraph at a place. Empty if another paragraph has the same: some programs copy ids together with paragraphs. */
    Optional<String> of(Span span) {
        Optional<Region> region = projection.at(span);
        Optional<String> id = region.isEmpty() ? Optional.empty() : id(region.get());
        return id.isPresent() && count(id.get()) == 1 ? id : Optional.empty();
    }

    private int count(String id) {
        int count = 0;
        for (Region region : projection.regions()) {
            Optional<String> other = id(region);
            count += other.isPresent() && other.get().equals(id) ? 1 : 0;
        }
        return count;
    }

    /** The paragraph, or the first one of a cell; empty if the cell has none. */
    static Optional<Element> first(Element home) {
        if (home.is("w:p")) {
            return Optional.of(home);
        }
        for (Element element : home.elements()) {
            Optional<Element> found = HOLDERS.contains(element.name()) ? first(element) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> id(Region region) {
        Optional<Element> paragraph = first(region.home());
        Optional<String> written = paragraph.isEmpty() ? Optional.empty() : paragraph.get().attribute("w14:paraId");
        return written.isEmpty() ? written : ParagraphId.read(written.get());
    }
}

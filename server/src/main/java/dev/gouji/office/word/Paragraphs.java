package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.ParagraphId;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Region;
import java.util.Optional;

/** Knows paragraphs by their ids. */
final class Paragraphs {

    private final Projection projection;

    Paragraphs(Projection projection) {
        this.projection = projection;
    }

    /** The id at a place. Some programs copy ids together with their paragraphs: one that stands twice names none. */
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

    private static Optional<String> id(Region region) {
        Element home = region.home();
        Optional<Element> paragraph = home.is("w:p") ? Optional.of(home) : home.child("w:p");
        Optional<String> written = paragraph.isEmpty() ? Optional.empty() : paragraph.get().attribute("w14:paraId");
        return written.isEmpty() ? written : ParagraphId.read(written.get());
    }
}

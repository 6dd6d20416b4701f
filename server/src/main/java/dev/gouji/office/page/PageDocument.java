package dev.gouji.office.page;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.ByteText;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Place;
import dev.gouji.office.Remains;
import dev.gouji.office.markup.Html;
import dev.gouji.office.projection.Places;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.Refusal;
import dev.gouji.office.projection.SourceEdits;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** A saved web page. */
public final class PageDocument implements OfficeDocument {

    private final ByteText page;
    private final Projection projection;

    /** @throws dev.gouji.office.Unreadable where it is larger than any report's page */
    public PageDocument(ByteText page) {
        this.page = page;
        this.projection = PageReader.read(page.text(), Html.parse(page.text()));
    }

    @Override
    public String text() {
        return projection.text();
    }

    @Override
    public Place place(Span span, List<Span> headings) {
        return new Places(projection).of(span, headings);
    }

    @Override
    public Remains remains() {
        return Remains.NONE;
    }

    @Override
    public boolean isReviewCopy() {
        return false;
    }

    @Override
    public Optional<Message> locked() {
        return Optional.empty();
    }

    private SourceEdits edits() {
        return new SourceEdits(projection, new PageFiller(page));
    }

    @Override
    public Optional<Message> refusal(Edit edit) {
        return edits().refusal(edit).map(Refusal::message);
    }

    @Override
    public byte[] apply(List<Edit> edits) {
        return page.apply(edits().of(edits));
    }
}

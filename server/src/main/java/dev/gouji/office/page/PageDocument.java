package dev.gouji.office.page;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.ByteText;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Place;
import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Html;
import dev.gouji.office.projection.EditRefusal;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.SourceEdits;
import dev.gouji.office.projection.SourcePlaces;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** A saved web page. */
public final class PageDocument implements OfficeDocument {

    private static final String OURS = "gouji";

    private final ByteText page;
    private final Projection projection;
    private final boolean ours;

    /** @throws dev.gouji.office.Unreadable if it is larger than any page of a report */
    public PageDocument(ByteText page) {
        this.page = page;
        Element root = StyleSheets.applied(page.text(), Html.parse(page.text()));
        this.projection = PageReader.read(page.text(), root);
        this.ours = isOurs(root);
    }

    @Override
    public String text() {
        return projection.text();
    }

    @Override
    public Place place(Span span, List<Span> headings) {
        return new SourcePlaces(projection).of(span, headings);
    }

    @Override
    public Optional<String> paragraph(Span span) {
        return Optional.empty();
    }

    @Override
    public Remains remains() {
        return Remains.NONE;
    }

    @Override
    public boolean isReview() {
        return ours;
    }

    /** Whether the page names this program as its generator. */
    private static boolean isOurs(Element element) {
        if (element.is("meta")) {
            return element.attribute("name").orElse("").equals("generator") && element.attribute("content").orElse("").startsWith(OURS);
        }
        boolean above = element.name().isEmpty() || element.is("html") || element.is("head");
        for (Element child : above ? element.elements() : List.<Element>of()) {
            if (isOurs(child)) {
                return true;
            }
        }
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
        return edits().refusal(edit).map(refusal -> refusal == EditRefusal.NUMBER ? Message.of("office.edit.number.page") : refusal.message());
    }

    @Override
    public byte[] apply(List<Edit> edits) {
        return page.apply(edits().of(edits));
    }

    @Override
    public byte[] bytes() {
        return page.bytes();
    }

    @Override
    public OfficeDocument edited(List<Edit> edits) {
        return new PageDocument(page.edited(edits().of(edits)));
    }
}

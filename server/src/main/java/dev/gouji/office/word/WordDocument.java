package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.Place;
import dev.gouji.office.Platform;
import dev.gouji.office.Remains;
import dev.gouji.office.TrackedDocument;
import dev.gouji.office.projection.EditRefusal;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.SourceEdits;
import dev.gouji.office.projection.SourcePlaces;
import dev.gouji.office.zip.ZipArchive;
import dev.gouji.office.zip.ZipWriter;
import dev.gouji.text.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Word file. */
public final class WordDocument implements TrackedDocument {

    private final WordPackage parts;
    private final Platform platform;
    private final WordReading reading;

    private WordDocument(WordPackage parts, Platform platform) {
        this.parts = parts;
        this.platform = platform;
        this.reading = WordReading.of(parts);
    }

    /**
     * Reads the Word document in an archive; empty if there is none in it.
     *
     * @throws dev.gouji.office.Unreadable if it is damaged or exceeds a limit
     */
    public static Optional<WordDocument> open(ZipArchive archive, Platform platform) {
        Optional<WordPackage> parts = WordPackage.open(archive, platform);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new WordDocument(parts.get(), platform));
    }

    @Override
    public String text() {
        return reading.projection().text();
    }

    @Override
    public Place place(Span span, List<Span> headings) {
        return new SourcePlaces(reading.projection()).of(span, headings);
    }

    @Override
    public Optional<String> paragraph(Span span) {
        return new Paragraphs(reading.projection()).of(span);
    }

    @Override
    public Remains remains() {
        return reading.remains();
    }

    @Override
    public boolean isReview() {
        return reading.remains().comments().stream().anyMatch(c -> c.author().equals(GOUJI));
    }

    @Override
    public Optional<Message> locked() {
        return parts.isSigned() ? Optional.of(Message.of("office.signed"))
                : parts.hasMacros() ? Optional.of(Message.of("office.macros")) : Optional.empty();
    }

    private SourceEdits edits() {
        return new SourceEdits(reading.projection(), new WordFiller(reading.projection()));
    }

    @Override
    public Optional<Message> refusal(Edit edit) {
        return edits().refusal(edit).map(EditRefusal::message);
    }

    @Override
    public byte[] apply(List<Edit> edits) {
        return written(edits().of(edits), Map.of());
    }

    @Override
    public byte[] bytes() {
        return parts.archive().file();
    }

    @Override
    public OfficeDocument edited(List<Edit> edits) {
        return open(ZipArchive.open(apply(edits), platform), platform).orElseThrow();
    }

    private TrackedEdits tracked(Author author) {
        List<Span> formulas = reading.remains().formulas().stream().map(Remains.Formula::place).toList();
        return new TrackedEdits(reading.projection(), formulas, parts.documentRoot(), author);
    }

    @Override
    public Optional<Message> trackedRefusal(Edit edit) {
        return tracked(Author.gouji("")).refusal(edit).map(EditRefusal::message);
    }

    @Override
    public byte[] track(List<Edit> edits, Author author) {
        TrackedEdits tracked = tracked(author);
        edits.forEach(tracked::track);
        return written(tracked.edits(), Map.of());
    }

    @Override
    public byte[] review(List<Remark> remarks, Author author) {
        if (remarks.isEmpty() || reading.projection().regions().stream().allMatch(r -> r.state() == Region.State.MERGED)) {
            return written(List.of(), Map.of());
        }
        ReviewCopy copy = new ReviewCopy(reading.projection(), tracked(author));
        List<Edit> edits = copy.edits(remarks, CommentsPart.highest(parts));
        boolean strict = new RunSource(reading.projection().source()).isStrict();
        return written(edits, new CommentsPart(parts, platform, author, strict).with(remarks, copy.ids()));
    }

    /** The package after edits of its document and with other parts changed. Without any changes, it is as it was read. */
    private byte[] written(List<Edit> edits, Map<String, byte[]> others) {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        if (!edits.isEmpty()) {
            changed.put(parts.document(), parts.documentText().apply(edits));
        }
        changed.putAll(others);
        return ZipWriter.write(parts.archive(), changed);
    }
}

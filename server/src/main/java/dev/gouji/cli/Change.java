package dev.gouji.cli;

import dev.gouji.files.FileText;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.TrackedDocument;
import dev.gouji.text.Edit;
import dev.gouji.text.EditRounds;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A file after its edits.
 *
 * @param before its bytes when it was read
 * @param text the edited text
 * @param after the bytes of the edited text; bytes outside the edits are copied
 * @param isSound whether the new bytes decode to the edited text; in some encodings two byte sequences stand for one character
 */
record Change(byte[] before, String text, byte[] after, boolean isSound) {

    /**
     * @param rounds edits of the text, then edits of the text after these, and so on
     * @param tracked whether a Word file gets the edits as tracked changes
     */
    static Change of(Input input, List<List<Edit>> rounds, boolean tracked) {
        return input.file().isPresent() ? of(input.file().get(), rounds)
                : of(input.analysis().orElseThrow().document().orElseThrow(), rounds, tracked);
    }

    private static Change of(OfficeDocument document, List<List<Edit>> rounds, boolean tracked) {
        List<Edit> edits = EditRounds.asOne(document.text().length(), rounds);
        String text = Edit.apply(document.text(), edits);
        byte[] after = edits.isEmpty() ? document.bytes()
                : tracked && document instanceof TrackedDocument word ? word.track(edits, TrackedDocument.Author.gouji(now()))
                : document.apply(edits);
        boolean sound = FileText.of(after) instanceof FileText.Office read && read.document().text().equals(text);
        return new Change(document.bytes(), text, after, sound);
    }

    /** The time, in whole seconds as Word writes it. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Change of(SourceFile file, List<List<Edit>> rounds) {
        Decoded decoded = file.decoded();
        byte[] bytes = file.bytes();
        for (List<Edit> edits : rounds) {
            bytes = decoded.apply(bytes, edits);
            decoded = new Decoded(Edit.apply(decoded.text(), edits), decoded.charset(), decoded.mark());
        }
        Optional<Decoded> read = Decoder.decode(bytes);
        return new Change(file.bytes(), decoded.text(), bytes, read.isPresent() && read.get().text().equals(decoded.text()));
    }
}

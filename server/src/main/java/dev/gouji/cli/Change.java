package dev.gouji.cli;

import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.util.List;
import java.util.Optional;

/**
 * A file with its edits made.
 *
 * @param before its bytes as they were read
 * @param text the text that the edits make
 * @param after the bytes of that text: all outside the edits are copied
 */
record Change(byte[] before, String text, byte[] after) {

    /** @param rounds edits of the text, then of the text that they make, and so on */
    static Change of(SourceFile file, List<List<Edit>> rounds) {
        Decoded decoded = file.decoded();
        byte[] bytes = file.bytes();
        for (List<Edit> edits : rounds) {
            bytes = decoded.apply(bytes, edits);
            decoded = new Decoded(Edit.apply(decoded.text(), edits), decoded.charset(), decoded.mark());
        }
        return new Change(file.bytes(), decoded.text(), bytes);
    }

    /** Whether the bytes read back as the text: in some encodings two sequences mean one character. */
    boolean isSound() {
        Optional<Decoded> read = Decoder.decode(after);
        return read.isPresent() && read.get().text().equals(text);
    }
}

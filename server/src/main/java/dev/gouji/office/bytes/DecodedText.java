package dev.gouji.office.bytes;

import dev.gouji.office.ByteText;
import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import dev.gouji.text.decode.PageDecoder;
import java.util.List;
import java.util.Optional;

/** Bytes and the text that {@code text.decode} makes of them. */
public record DecodedText(byte[] bytes, Decoded decoded) implements ByteText {

    /** Reads UTF-8, or UTF-16 with a byte order mark; empty for other bytes. */
    public static Optional<ByteText> unicode(byte[] bytes) {
        return of(bytes, Decoder.unicode(bytes));
    }

    /** Reads these, else the encoding that a page names, else GB18030; empty for other bytes. */
    public static Optional<ByteText> page(byte[] bytes) {
        return of(bytes, PageDecoder.decode(bytes));
    }

    private static Optional<ByteText> of(byte[] bytes, Optional<Decoded> decoded) {
        return decoded.isEmpty() ? Optional.empty() : Optional.of(new DecodedText(bytes, decoded.get()));
    }

    @Override
    public String text() {
        return decoded.text();
    }

    @Override
    public boolean encodes(String text) {
        return decoded.encodes(text);
    }

    @Override
    public byte[] apply(List<Edit> edits) {
        return decoded.apply(bytes, edits);
    }

    @Override
    public ByteText edited(List<Edit> edits) {
        return new DecodedText(apply(edits), new Decoded(Edit.apply(decoded.text(), edits), decoded.charset(), decoded.mark()));
    }
}

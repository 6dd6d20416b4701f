package dev.gouji.engine;

import dev.gouji.office.ByteText;
import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import java.util.List;
import java.util.Optional;

/** A page in GB18030. The worker's script decodes and encodes it. */
record PortText(byte[] bytes, String text, Port port) implements ByteText {

    /** Empty if the bytes are not valid GB18030. */
    static Optional<ByteText> read(byte[] bytes, Port port) {
        String text = port.readGb(bytes);
        return text.isEmpty() ? Optional.empty() : Optional.of(new PortText(bytes, text, port));
    }

    /** GB18030 has all characters. */
    @Override
    public boolean encodes(String other) {
        return true;
    }

    @Override
    public byte[] apply(List<Edit> edits) {
        return Decoded.apply(bytes, 0, text, port::writeGb, edits);
    }

    @Override
    public ByteText edited(List<Edit> edits) {
        return new PortText(apply(edits), Edit.apply(text, edits), port);
    }
}

package dev.gouji.office.jvm;

import dev.gouji.office.ByteText;
import dev.gouji.office.Platform;
import dev.gouji.text.Edit;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import dev.gouji.text.decode.PageDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What a Java machine brings: java.util.zip, and our decoding of bytes. */
public final class JavaPlatform implements Platform {

    @Override
    public Optional<byte[]> inflate(byte[] file, int from, int to, int size) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, from, to - from);
            byte[] out = new byte[size];
            int done = 0;
            int read = -1;
            while (done < size && read != 0) {
                read = inflater.inflate(out, done, size - done);
                done += read;
            }
            boolean more = inflater.inflate(new byte[1]) > 0;
            return done == size && !more && inflater.finished() ? Optional.of(out) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    @Override
    public byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 8 + 64);
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    @Override
    public int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    @Override
    public Optional<ByteText> part(byte[] bytes) {
        return text(bytes, Decoder.unicode(bytes));
    }

    @Override
    public Optional<ByteText> page(byte[] bytes) {
        return text(bytes, PageDecoder.decode(bytes));
    }

    private static Optional<ByteText> text(byte[] bytes, Optional<Decoded> decoded) {
        return decoded.isEmpty() ? Optional.empty() : Optional.of(new JavaText(bytes, decoded.get()));
    }

    @Override
    public byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record JavaText(byte[] bytes, Decoded decoded) implements ByteText {

        @Override
        public String text() {
            return decoded.text();
        }

        @Override
        public boolean encodes(String text) {
            return decoded.charset().newEncoder().canEncode(text);
        }

        @Override
        public byte[] apply(List<Edit> edits) {
            return decoded.apply(bytes, edits);
        }

        @Override
        public ByteText edited(List<Edit> edits) {
            return new JavaText(apply(edits), new Decoded(Edit.apply(decoded.text(), edits), decoded.charset(), decoded.mark()));
        }
    }
}

package dev.gouji.office.jvm;

import dev.gouji.office.ByteText;
import dev.gouji.office.Platform;
import dev.gouji.office.bytes.DecodedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The platform of the JVM: {@code java.util.zip} and Java's charsets. */
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
        return DecodedText.unicode(bytes);
    }

    @Override
    public Optional<ByteText> page(byte[] bytes) {
        return DecodedText.page(bytes);
    }

    @Override
    public byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

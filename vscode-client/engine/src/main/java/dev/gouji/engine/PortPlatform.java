package dev.gouji.engine;

import dev.gouji.office.ByteText;
import dev.gouji.office.Platform;
import dev.gouji.office.bytes.DecodedText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** What Word files and pages need of a worker. Its script inflates and deflates, since TeaVM's own inflating fails on valid data. */
final class PortPlatform implements Platform {

    private final Port port;

    PortPlatform(Port port) {
        this.port = port;
    }

    @Override
    public Optional<byte[]> inflate(byte[] file, int from, int to, int size) {
        byte[] out = new byte[size];
        return port.inflate(file, from, to, out) ? Optional.of(out) : Optional.empty();
    }

    @Override
    public byte[] deflate(byte[] bytes) {
        return port.deflate(bytes);
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
        Optional<ByteText> unicode = DecodedText.unicode(bytes);
        return unicode.isPresent() ? unicode : PortText.read(bytes, port);
    }

    @Override
    public byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

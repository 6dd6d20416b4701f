package dev.gouji.office;

import java.util.Optional;

/** What reading and writing office files leaves to the machine that it runs on: compression, and bytes as text. */
public interface Platform {

    /**
     * Inflates raw deflate data, {@code from} inclusive to {@code to} exclusive.
     *
     * @param size what it must come to; the work stops at one byte more
     * @return exactly that many bytes, or nothing where the data are damaged or come to more or less
     */
    Optional<byte[]> inflate(byte[] file, int from, int to, int size);

    /** Raw deflate data, without any header. */
    byte[] deflate(byte[] bytes);

    /** The check sum of zip and gzip (CRC-32, IEEE 802.3). */
    int crc(byte[] bytes);

    /** A part of a package: UTF-8, or UTF-16 with a byte order mark. Empty for other bytes. */
    Optional<ByteText> part(byte[] bytes);

    /** A web page in the encoding that its byte order mark or its own words name, else strict UTF-8, else GB18030. */
    Optional<ByteText> page(byte[] bytes);

    /** The text in UTF-8. */
    byte[] utf8(String text);
}

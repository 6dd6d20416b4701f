package dev.gouji.office;

import java.util.Optional;

/** What reading and writing office files takes from the machine that it runs on: compression and decoding. */
public interface Platform {

    /**
     * Inflates raw deflate data, {@code from} inclusive to {@code to} exclusive.
     *
     * @param size the number of bytes after inflating; the work stops at one byte more
     * @return exactly so many bytes; empty if the data are damaged or give more or fewer bytes
     */
    Optional<byte[]> inflate(byte[] file, int from, int to, int size);

    /** Raw deflate data, without any header. */
    byte[] deflate(byte[] bytes);

    /** The check sum of zip and gzip (CRC-32, IEEE 802.3). */
    int crc(byte[] bytes);

    /** The text of a part of a package, in UTF-8, or in UTF-16 with a byte order mark; empty for other bytes. */
    Optional<ByteText> part(byte[] bytes);

    /**
     * The text of a web page: in the encoding of its byte order mark, else in strict UTF-8, else in the encoding that the page
     * names, else in GB18030. Empty if none of them fits.
     */
    Optional<ByteText> page(byte[] bytes);

    /** The text in UTF-8. */
    byte[] utf8(String text);
}

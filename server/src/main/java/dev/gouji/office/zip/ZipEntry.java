package dev.gouji.office.zip;

/**
 * An entry of an archive as its directory describes it.
 *
 * @param name the name, a character for each byte; the names that Gouji looks up are ASCII
 * @param flags bit 0: encrypted; bit 3: sizes follow the data
 * @param method 0 stored, 8 deflated
 * @param packed the number of bytes of the data in the file
 * @param size the number of bytes of the unpacked data
 * @param header where its local header begins
 * @param data where its data begin
 * @param record where its record begins in the directory
 */
public record ZipEntry(String name, int flags, int method, int crc, int packed, int size, int header, int data, int record) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    public boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    boolean hasDescriptor() {
        return (flags & 8) != 0;
    }
}

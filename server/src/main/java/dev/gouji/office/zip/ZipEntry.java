package dev.gouji.office.zip;

/**
 * An entry of an archive as its directory describes it.
 *
 * @param name a character for each byte: the names that an office file is read by are ASCII
 * @param flags bit 0: encrypted; bit 3: sizes follow the data
 * @param method 0 stored, 8 deflated
 * @param packed how many bytes the data take in the file
 * @param size how many they come to
 * @param header where its local header begins
 * @param data where its data begin
 * @param record where its record in the directory begins
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

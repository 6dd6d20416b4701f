package dev.gouji.office.zip;

import dev.gouji.office.Unreadable;

/** Reads numbers from the bytes of an archive. The lowest byte comes first. */
final class Bytes {

    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int two(int at) {
        check(at, 2);
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    /** The number of four bytes, which may be negative. */
    int four(int at) {
        return two(at) | two(at + 2) << 16;
    }

    /** A size or place of four bytes. One that is too large for an array is not of a report. */
    int size(int at) {
        int size = four(at);
        if (size < 0) {
            throw Unreadable.tooLarge();
        }
        return size;
    }

    String name(int at, int length) {
        check(at, length);
        char[] name = new char[length];
        for (int i = 0; i < length; i++) {
            name[i] = (char) (bytes[at + i] & 0xFF);
        }
        return new String(name);
    }

    private void check(int at, int length) {
        if (at < 0 || length < 0 || at > bytes.length - length) {
            throw Unreadable.damaged();
        }
    }
}

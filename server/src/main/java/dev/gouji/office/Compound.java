package dev.gouji.office;

/** Finds out by the names of its streams what a compound file is. Its content is not read. */
final class Compound {

    /** The length of a directory entry. Entries begin at multiples of it. */
    private static final int ENTRY = 128;
    private static final int NAME = 64;

    private final byte[] file;

    private Compound(byte[] file) {
        this.file = file;
    }

    /** The key of the message that says what the user can do. */
    static String advice(byte[] file) {
        Compound compound = new Compound(file);
        if (compound.has("EncryptedPackage")) {
            return "office.encrypted";
        }
        if (compound.has("WordDocument") || compound.has("MatOST")) {
            return "office.doc";
        }
        return "office.other";
    }

    private boolean has(String name) {
        for (int at = 4 * ENTRY; at <= file.length - ENTRY; at += ENTRY) {
            if (isNamed(at, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the directory entry at a place has this name. It holds the name in UTF-16, and the length in bytes with the terminator. */
    private boolean isNamed(int at, String name) {
        if ((file[at + NAME] & 0xFF) != 2 * name.length() + 2 || file[at + NAME + 1] != 0) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (file[at + 2 * i] != (byte) name.charAt(i) || file[at + 2 * i + 1] != 0) {
                return false;
            }
        }
        return true;
    }
}

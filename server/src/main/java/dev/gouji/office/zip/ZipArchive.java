package dev.gouji.office.zip;

import dev.gouji.office.Platform;
import dev.gouji.office.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A zip archive in memory. Only entries that are read are unpacked, to at most {@link #LARGEST} bytes and {@link #STEEPEST} times
 * their packed size. Two entries of the same name are refused, because two programs could read two different reports.
 */
public final class ZipArchive {

    /** The most entries of an office file. A report has some twenty, and one for each picture. */
    public static final int MOST_ENTRIES = 2_000;
    /** The most bytes of an unpacked part. The parts of a report stay below one million. */
    public static final int LARGEST = 16 << 20;
    /**
     * A part of more than {@link #SMALL} bytes whose packed size is less than its size divided by this was made on purpose. Tables
     * of a report shrink to a fortieth.
     */
    private static final int STEEPEST = 250;
    private static final int SMALL = 1 << 20;

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int RECORD = 0x02014B50;
    private static final int RECORD_LENGTH = 46;
    private static final int HEADER = 0x04034B50;
    private static final int HEADER_LENGTH = 30;

    private final byte[] file;
    private final Bytes bytes;
    private final Platform platform;
    private final int end;
    private final int directory;
    private final List<ZipEntry> entries;

    private ZipArchive(byte[] file, Platform platform) {
        this.file = file;
        this.bytes = new Bytes(file);
        this.platform = platform;
        this.end = findEnd();
        this.directory = bytes.size(end + 16);
        this.entries = List.copyOf(readDirectory());
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws Unreadable if it is damaged or exceeds a limit
     */
    public static ZipArchive open(byte[] file, Platform platform) {
        return new ZipArchive(file, platform);
    }

    private int findEnd() {
        int last = file.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.four(at) == END && at + END_LENGTH + bytes.two(at + 20) <= file.length) {
                return at;
            }
        }
        throw Unreadable.damaged();
    }

    private List<ZipEntry> readDirectory() {
        int count = bytes.two(end + 10);
        boolean several = bytes.four(end + 4) != 0 || bytes.two(end + 8) != count;
        if (several || directory > end || bytes.size(end + 12) != end - directory) {
            throw Unreadable.damaged();
        }
        if (count > MOST_ENTRIES) {
            throw Unreadable.tooLarge();
        }
        List<ZipEntry> read = new ArrayList<>(count);
        Set<String> names = new HashSet<>();
        int at = directory;
        for (int i = 0; i < count; i++) {
            if (bytes.four(at) != RECORD) {
                throw Unreadable.damaged();
            }
            ZipEntry entry = entry(at);
            if (!names.add(folded(entry.name()))) {
                throw Unreadable.damaged();
            }
            read.add(entry);
            at += recordLength(at);
        }
        if (at != end) {
            throw Unreadable.damaged();
        }
        return read;
    }

    /** The entry of a directory record. A local header with another name is refused, because programs would disagree about the name. */
    private ZipEntry entry(int at) {
        String name = bytes.name(at + RECORD_LENGTH, bytes.two(at + 28));
        int header = bytes.size(at + 42);
        if (bytes.four(header) != HEADER || !bytes.name(header + HEADER_LENGTH, bytes.two(header + 26)).equals(name)) {
            throw Unreadable.damaged();
        }
        int data = header + HEADER_LENGTH + bytes.two(header + 26) + bytes.two(header + 28);
        int packed = bytes.size(at + 20);
        if (data > directory || packed > directory - data) {
            throw Unreadable.damaged();
        }
        return new ZipEntry(name, bytes.two(at + 8), bytes.two(at + 10), bytes.four(at + 16), packed, bytes.size(at + 24), header,
                data, at);
    }

    int recordLength(int at) {
        return RECORD_LENGTH + bytes.two(at + 28) + bytes.two(at + 30) + bytes.two(at + 32);
    }

    /** A name in lower case, because names of parts do not depend on case. */
    private static String folded(String name) {
        char[] folded = name.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] += folded[i] >= 'A' && folded[i] <= 'Z' ? 'a' - 'A' : 0;
        }
        return new String(folded);
    }

    /** The entries in the order of the directory. */
    public List<ZipEntry> entries() {
        return entries;
    }

    public Optional<ZipEntry> find(String name) {
        for (ZipEntry entry : entries) {
            if (entry.name().equalsIgnoreCase(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The bytes of an entry.
     *
     * @throws Unreadable if they are damaged, encrypted, or more than any report has
     */
    public byte[] content(ZipEntry entry) {
        if (entry.isEncrypted()) {
            throw new Unreadable("office.encrypted");
        }
        if (entry.size() > LARGEST || entry.size() > SMALL && entry.size() / STEEPEST > entry.packed()) {
            throw Unreadable.tooLarge();
        }
        Optional<byte[]> content = Optional.empty();
        int to = entry.data() + entry.packed();
        if (entry.method() == ZipEntry.DEFLATED) {
            content = platform.inflate(file, entry.data(), to, entry.size());
        } else if (entry.method() == ZipEntry.STORED && entry.size() == entry.packed()) {
            content = Optional.of(Arrays.copyOfRange(file, entry.data(), to));
        }
        if (content.isEmpty() || platform.crc(content.get()) != entry.crc()) {
            throw Unreadable.damaged();
        }
        return content.get();
    }

    /** All bytes, as they were read. */
    public byte[] file() {
        return file;
    }

    Bytes bytes() {
        return bytes;
    }

    Platform platform() {
        return platform;
    }

    /** Where the directory begins. */
    int directory() {
        return directory;
    }

    /** Where the directory ends. */
    int end() {
        return end;
    }
}

package dev.gouji.office.zip;

import dev.gouji.office.Unreadable;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an archive with some entries changed or added. All other bytes are copied as they are, gaps, comments and times included.
 * Only their places change.
 */
public final class ZipWriter {

    /** The first date that an entry can have, at midnight: January 1, 1980. */
    private static final int FIRST_DAY = 0x00210000;
    private static final int VERSION = 20;
    private static final int DESCRIPTOR = 0x08074B50;

    private final ZipArchive archive;
    private final ByteArrayOutputStream out;
    /** The new places of the local headers, by their places in the old archive. */
    private final Map<Integer, Integer> moved = new LinkedHashMap<>();
    /** The changed entries, by the places of their records in the directory. */
    private final Map<Integer, Packed> changed = new LinkedHashMap<>();
    private final List<Packed> added = new ArrayList<>();

    private ZipWriter(ZipArchive archive) {
        this.archive = archive;
        this.out = new ByteArrayOutputStream(archive.file().length + 4096);
    }

    /** The new content of an entry, packed. */
    private record Packed(String name, byte[] data, int crc, int size, int header) {

        Packed at(int place) {
            return new Packed(name, data, crc, size, place);
        }
    }

    /** @param contents the new content by the name of the entry; entries that the archive does not have are added at the end */
    public static byte[] write(ZipArchive archive, Map<String, byte[]> contents) {
        return new ZipWriter(archive).write(contents);
    }

    private byte[] write(Map<String, byte[]> contents) {
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            byte[] bytes = content.getValue();
            Packed packed = new Packed(content.getKey(), archive.platform().deflate(bytes), archive.platform().crc(bytes), bytes.length, 0);
            if (archive.find(content.getKey()).isPresent()) {
                changed.put(archive.find(content.getKey()).get().record(), packed);
            } else {
                added.add(packed);
            }
        }
        writeEntries();
        int directory = out.size();
        writeDirectory();
        writeEnd(directory);
        return out.toByteArray();
    }

    private void writeEntries() {
        List<ZipEntry> ordered = new ArrayList<>(archive.entries());
        ordered.sort((one, other) -> one.header() - other.header());
        int done = 0;
        for (ZipEntry entry : ordered) {
            if (entry.header() < done) {
                throw Unreadable.damaged();
            }
            copy(done, entry.header());
            done = entry.header();
            moved.put(entry.header(), out.size());
            if (changed.containsKey(entry.record())) {
                changed.put(entry.record(), changed.get(entry.record()).at(out.size()));
                writeChanged(entry, changed.get(entry.record()));
                done = endOf(entry);
            }
        }
        copy(done, archive.directory());
        for (int i = 0; i < added.size(); i++) {
            added.set(i, added.get(i).at(out.size()));
            Packed packed = added.get(i);
            four(0x04034B50);
            two(VERSION);
            writeFacts(0, FIRST_DAY, packed);
            two(packed.name().length());
            two(0);
            name(packed.name());
            out.write(packed.data(), 0, packed.data().length);
        }
    }

    /** Writes flags, method, time, check sum and sizes, which are the same in a local header and in the directory. */
    private void writeFacts(int flags, int time, Packed packed) {
        two(flags);
        two(ZipEntry.DEFLATED);
        four(time);
        four(packed.crc());
        four(packed.data().length);
        four(packed.size());
    }

    private void writeChanged(ZipEntry entry, Packed packed) {
        Bytes bytes = archive.bytes();
        four(0x04034B50);
        two(bytes.two(entry.header() + 4));
        writeFacts(entry.flags() & ~8, bytes.four(entry.header() + 10), packed);
        copy(entry.header() + 26, entry.data());
        out.write(packed.data(), 0, packed.data().length);
    }

    /** The end of an entry: behind its data, and behind the sizes that may follow the data. */
    private int endOf(ZipEntry entry) {
        int end = entry.data() + entry.packed();
        if (!entry.hasDescriptor()) {
            return end;
        }
        int descriptor = archive.bytes().four(end) == DESCRIPTOR ? 16 : 12;
        if (end + descriptor > archive.directory()) {
            throw Unreadable.damaged();
        }
        return end + descriptor;
    }

    private void writeDirectory() {
        for (ZipEntry entry : archive.entries()) {
            int at = entry.record();
            if (changed.containsKey(entry.record())) {
                copy(at, at + 8);
                writeFacts(entry.flags() & ~8, archive.bytes().four(at + 12), changed.get(entry.record()));
            } else {
                copy(at, at + 28);
            }
            copy(at + 28, at + 42);
            four(moved.get(entry.header()));
            copy(at + 46, at + archive.recordLength(at));
        }
        for (Packed packed : added) {
            four(0x02014B50);
            two(VERSION);
            two(VERSION);
            writeFacts(0, FIRST_DAY, packed);
            two(packed.name().length());
            for (int i = 0; i < 6; i++) {
                two(0);
            }
            four(packed.header());
            name(packed.name());
        }
    }

    private void writeEnd(int directory) {
        int length = out.size() - directory;
        int count = archive.entries().size() + added.size();
        copy(archive.end(), archive.end() + 8);
        two(count);
        two(count);
        four(length);
        four(directory);
        copy(archive.end() + 20, archive.file().length);
    }

    private void copy(int from, int to) {
        out.write(archive.file(), from, to - from);
    }

    private void name(String name) {
        for (int i = 0; i < name.length(); i++) {
            out.write(name.charAt(i));
        }
    }

    private void two(int number) {
        out.write(number);
        out.write(number >> 8);
    }

    private void four(int number) {
        two(number);
        two(number >> 16);
    }
}

package dev.gouji.office.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.office.jvm.JavaPlatform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Zip archives are read, and written again with every unchanged part as it was. */
class ZipTest {

    private static final String LONG = "公开".repeat(5_000);

    @Test
    void storedAndDeflatedEntriesAreRead() throws IOException {
        ZipArchive archive = open(archive(true));
        assertEquals(LONG, text(archive, "a.xml"));
        assertEquals("stored", text(archive, "folder/b.bin"));
        assertEquals("stored", text(archive, "FOLDER/B.BIN"), "names must be found in any case");
        assertTrue(archive.find("c").isEmpty());
    }

    @Test
    void oneEntryIsChangedAndNoOtherByte() throws IOException {
        byte[] before = archive(true);
        byte[] after = ZipWriter.write(open(before), Map.of("a.xml", bytes("短")));
        assertEquals("短", text(open(after), "a.xml"));
        Map<String, byte[]> read = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(after))) {
            for (java.util.zip.ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.put(entry.getName(), in.readAllBytes());
            }
        }
        assertEquals("[a.xml, folder/b.bin, z.txt]", read.keySet().toString());
        assertArrayEquals(bytes("短"), read.get("a.xml"));
        ZipArchive old = open(before);
        ZipArchive now = open(after);
        for (String name : new String[] {"folder/b.bin", "z.txt"}) {
            assertArrayEquals(record(before, old.find(name).orElseThrow()), record(after, now.find(name).orElseThrow()), name);
        }
        assertArrayEquals(Arrays.copyOfRange(before, before.length - 9, before.length),
                Arrays.copyOfRange(after, after.length - 9, after.length),
                "the comment of the archive has changed");
    }

    /** A program that does not know the size of an entry beforehand writes it after the data, into a data descriptor. */
    @Test
    void anEntryWithADataDescriptorIsChanged() throws IOException {
        byte[] streamed = archive(false);
        assertTrue(open(streamed).find("a.xml").orElseThrow().hasDescriptor());
        byte[] after = ZipWriter.write(open(streamed), Map.of("a.xml", bytes("短")));
        assertEquals("短", text(open(after), "a.xml"));
        assertEquals("last", text(open(after), "z.txt"));
    }

    @Test
    void newEntriesAreAdded() throws IOException {
        byte[] after = ZipWriter.write(open(archive(true)), Map.of("new/n.xml", bytes("新")));
        assertEquals("新", text(open(after), "new/n.xml"));
        assertEquals(LONG, text(open(after), "a.xml"));
    }

    @Test
    void writingWithoutChangesGivesTheSameBytes() throws IOException {
        byte[] before = archive(true);
        assertArrayEquals(before, ZipWriter.write(open(before), Map.of()));
    }

    @Test
    void bytesBetweenEntriesAndAtTheEndAreKept() throws IOException {
        byte[] file = archive(true);
        int directory = open(file).directory();
        byte[] gap = bytes("gap");
        byte[] wide = new byte[file.length + 2 * gap.length];
        System.arraycopy(file, 0, wide, 0, directory);
        System.arraycopy(gap, 0, wide, directory, gap.length);
        System.arraycopy(file, directory, wide, directory + gap.length, file.length - directory);
        System.arraycopy(gap, 0, wide, file.length + gap.length, gap.length);
        wide[open(file).end() + gap.length + 16] += gap.length;
        assertArrayEquals(wide, ZipWriter.write(open(wide), Map.of()));
        assertEquals("last", text(open(ZipWriter.write(open(wide), Map.of("a.xml", bytes("短")))), "z.txt"));
    }

    private static byte[] record(byte[] file, ZipEntry entry) {
        return Arrays.copyOfRange(file, entry.header(), entry.data() + entry.packed());
    }

    /**
     * Three entries; {@code folder/b.bin} is stored if its size is known beforehand, all others are deflated.
     *
     * @param known whether sizes are written before the data, not after it
     */
    private static byte[] archive(boolean known) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("a comment");
            put(zip, new java.util.zip.ZipEntry("a.xml"), bytes(LONG));
            java.util.zip.ZipEntry stored = new java.util.zip.ZipEntry("folder/b.bin");
            if (known) {
                stored.setMethod(java.util.zip.ZipEntry.STORED);
                stored.setSize(6);
                CRC32 crc = new CRC32();
                crc.update(bytes("stored"));
                stored.setCrc(crc.getValue());
            }
            stored.setComment("with a comment of its own");
            stored.setExtra(new byte[] {0x42, 0x42, 1, 0, 7});
            put(zip, stored, bytes("stored"));
            put(zip, new java.util.zip.ZipEntry("z.txt"), bytes("last"));
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, java.util.zip.ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipArchive open(byte[] file) {
        return ZipArchive.open(file, new JavaPlatform());
    }

    private static String text(ZipArchive archive, String name) {
        return new String(archive.content(archive.find(name).orElseThrow()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

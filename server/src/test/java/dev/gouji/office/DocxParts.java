package dev.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file, read by Java's zip reader and not by ours. */
public final class DocxParts {

    private DocxParts() {
    }

    /** All parts by their names, in the order of the archive. */
    public static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static String part(byte[] file, String name) {
        return new String(of(file).get(name), StandardCharsets.UTF_8);
    }

    public static String document(byte[] file) {
        return part(file, "word/document.xml");
    }
}

package dev.gouji.lsp.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.office.OfficeReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DiskTest {

    @TempDir
    Path folder;

    private FileRead read(String name, String within) {
        return Disk.read(new FileRef(folder.resolve(name).toString(), within));
    }

    @Test
    void aFileIsReadAsOneOfTheKinds() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\uFEFF甲");
        Files.write(folder.resolve("b.txt"), "甲乙丙".getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xFF, 0, (byte) 0xFF});
        Files.write(folder.resolve("d.txt"), new byte[OfficeReader.LARGEST + 1]);
        Files.createDirectory(folder.resolve("e.txt"));
        assertEquals(new FileRead(FileRead.Kind.TEXT, "甲"), read("a.txt", ""));
        assertEquals(new FileRead(FileRead.Kind.GB18030, "甲乙丙"), read("b.txt", ""));
        assertEquals(FileRead.Kind.UNDECODABLE, read("c.txt", "").kind());
        assertEquals(FileRead.Kind.UNREADABLE, read("d.txt", "").kind());
        assertEquals(FileRead.Kind.UNREADABLE, read("e.txt", "").kind());
        assertEquals(FileRead.Kind.ABSENT, read("f.txt", "").kind());
        assertEquals(FileRead.Kind.ABSENT, Disk.read(FileRef.anywhere("/\0")).kind());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("w"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        Files.createSymbolicLink(inside.resolve("link.txt"), secret);
        Files.createSymbolicLink(inside.resolve("up"), folder);
        String within = inside.toString();
        assertEquals(FileRead.Kind.OUTSIDE, read("w/link.txt", within).kind());
        assertEquals(FileRead.Kind.OUTSIDE, read("secret.txt", within).kind());
        assertEquals(FileRead.Kind.OUTSIDE, read("absent.txt", within).kind());
        assertEquals(FileRead.Kind.ABSENT, read("w/absent.txt", within).kind());
        assertEquals(FileRead.Kind.TEXT, read("w/link.txt", "").kind());
        assertEquals(Listing.Kind.NOTHING, Disk.list(new FileRef(inside.resolve("up").toString(), within)).kind());
    }

    /** Reading a named pipe without a writer would never end. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyFilesLinksToFilesAndFoldersAreListed() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "");
        Files.createDirectory(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("d"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("absent"));
        new ProcessBuilder("mkfifo", folder.resolve("f.txt").toString()).start().waitFor();
        assertEquals(Listing.folder(List.of(new Listing.Entry("a", true), new Listing.Entry("b.txt", false),
                new Listing.Entry("c.txt", false))), Disk.list(FileRef.anywhere(folder.toString())));
        assertEquals(Listing.Kind.FILE, Disk.list(FileRef.anywhere(folder.resolve("b.txt").toString())).kind());
        assertEquals(FileRead.Kind.UNREADABLE, read("f.txt", "").kind());
    }
}

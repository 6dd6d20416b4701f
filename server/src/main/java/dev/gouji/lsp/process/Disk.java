package dev.gouji.lsp.process;

import dev.gouji.lsp.host.FileRead;
import dev.gouji.lsp.host.FileRef;
import dev.gouji.lsp.host.Listing;
import dev.gouji.office.FileKind;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.settings.ReportNames;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files of this machine. */
final class Disk {

    private Disk() {
    }

    static FileRead read(FileRef file) {
        try {
            Path path = Path.of(file.path());
            FileRead.Kind fault = fault(path, file.within());
            return fault != FileRead.Kind.TEXT ? FileRead.none(fault) : decode(path, Files.readAllBytes(path));
        } catch (InvalidPathException e) {
            return FileRead.none(FileRead.Kind.ABSENT);
        } catch (IOException e) {
            return FileRead.none(FileRead.Kind.UNREADABLE);
        }
    }

    /** Why a file cannot be read; {@code TEXT} if it can. */
    private static FileRead.Kind fault(Path path, String within) throws IOException {
        if (!Files.exists(path)) {
            return within.isEmpty() || path.normalize().startsWith(within) ? FileRead.Kind.ABSENT : FileRead.Kind.OUTSIDE;
        }
        if (isOutside(path, within)) {
            return FileRead.Kind.OUTSIDE;
        }
        return Files.isRegularFile(path) && Files.size(path) <= OfficeReader.LARGEST ? FileRead.Kind.TEXT : FileRead.Kind.UNREADABLE;
    }

    private static boolean isOfficeFile(Path path) {
        return ReportNames.isOfficeFile(String.valueOf(path.getFileName()));
    }

    private static boolean isOutside(Path path, String within) throws IOException {
        return !within.isEmpty() && !path.toRealPath().startsWith(Path.of(within).toRealPath());
    }

    private static FileRead decode(Path path, byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.ZIP || kind == FileKind.PAGE && isOfficeFile(path)) {
            return FileRead.office(bytes, new JavaPlatform());
        }
        Optional<Decoded> decoded = Decoder.decode(bytes);
        return decoded.map(d -> new FileRead(d.isGb18030() ? FileRead.Kind.GB18030 : FileRead.Kind.TEXT, d.text()))
                .orElse(FileRead.none(FileRead.Kind.UNDECODABLE));
    }

    static Listing list(FileRef folder) {
        try {
            Path path = Path.of(folder.path());
            if (isOutside(path, folder.within())) {
                return Listing.NOTHING;
            }
            return Files.isDirectory(path) ? Listing.folder(entries(path))
                    : Files.isRegularFile(path) ? Listing.file(Files.getLastModifiedTime(path).toMillis()) : Listing.NOTHING;
        } catch (IOException | InvalidPathException e) {
            return Listing.NOTHING;
        }
    }

    private static List<Listing.Entry> entries(Path folder) throws IOException {
        List<Listing.Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                if (isFolder || Files.isRegularFile(path)) {
                    entries.add(new Listing.Entry(path.getFileName().toString(), isFolder));
                }
            }
        }
        entries.sort(Comparator.comparing(Listing.Entry::name));
        return entries;
    }
}

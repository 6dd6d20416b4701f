package dev.gouji.cli;

import dev.gouji.files.FileKinds;
import dev.gouji.files.FileText;
import dev.gouji.files.Walk;
import dev.gouji.message.Message;
import dev.gouji.settings.ReportNames;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files, pipes, devices and standard input, up to the size limit of a report. */
final class FileReading {

    /** The reasons for which a file is refused although LibreOffice can convert it. */
    private static final List<String> CONVERTIBLE = List.of("office.doc", "office.rtf", "office.odt", "office.xml");

    private final InputStream stdin;
    private final Optional<Soffice> soffice;

    /** @param soffice converts further kinds of file; empty if the user has not asked for that */
    FileReading(InputStream stdin, Optional<Soffice> soffice) {
        this.stdin = stdin;
        this.soffice = soffice;
    }

    /** Reading as the options of a command line demand it. */
    static FileReading of(InputStream stdin, Arguments arguments) throws UsageException {
        Optional<Soffice> soffice = arguments.has(Option.WITH_SOFFICE) ? Soffice.find() : Optional.empty();
        if (soffice.isEmpty() && arguments.has(Option.WITH_SOFFICE)) {
            throw new UsageException(Message.of("cli.no-soffice"));
        }
        return new FileReading(stdin, soffice);
    }

    /** The content of a file, or a sentence that says why it cannot be read. */
    record Result(byte[] bytes, Optional<FileText> text, Optional<Message> fault) {

        private static Result fault(Message fault) {
            return new Result(new byte[0], Optional.empty(), Optional.of(fault));
        }
    }

    Result read(Source source) {
        Path path = source.path();
        try {
            byte[] bytes = bytes(source);
            if (bytes.length > FileKinds.LARGEST) {
                return Result.fault(Walk.tooLarge(path));
            }
            return result(path, bytes);
        } catch (IOException e) {
            return Result.fault(sentence(reason(source, e), path));
        }
    }

    /** The key of the sentence that says why a file cannot be read. */
    private static String reason(Source source, IOException e) {
        if (source.stdin()) {
            return "cli.unreadable";
        }
        if (Files.isDirectory(source.path())) {
            return "cli.is-folder";
        }
        if (e instanceof AccessDeniedException) {
            return "cli.unreadable.permission";
        }
        return Files.exists(source.path()) ? "cli.unreadable" : isNamed(source.path()) ? "cli.absent" : "cli.absent-name";
    }

    private Result result(Path path, byte[] bytes) throws IOException {
        if (bytes.length == 0 && isMoreThanEmpty(path)) {
            return refused(path, Message.of("office.empty"));
        }
        FileText text = FileText.of(bytes);
        if (text instanceof FileText.Refused refused) {
            boolean converts = soffice.isPresent() && CONVERTIBLE.contains(refused.reason().key());
            Optional<byte[]> converted = converts ? soffice.get().docx(bytes) : Optional.empty();
            if (converted.isPresent() && FileText.of(converted.get()) instanceof FileText.Office office) {
                return new Result(converted.get(), Optional.of(office), Optional.empty());
            }
            return refused(path, converts ? Message.of("cli.soffice-failed") : refused.reason());
        }
        return text instanceof FileText.Undecodable ? Result.fault(sentence("cli.undecodable", path))
                : new Result(bytes, Optional.of(text), Optional.empty());
    }

    /** Whether a file of this name has content unless something went wrong. */
    private static boolean isMoreThanEmpty(Path path) {
        String name = String.valueOf(path.getFileName());
        return ReportNames.isOfficeFile(name) || FileKinds.isUnreadable(path)
                || ReportNames.mayBeReport(name) && ReportNames.isNamedAsReport(name);
    }

    private static Result refused(Path path, Message reason) {
        return Result.fault(sentence("cli.kind", path).with("reason", reason));
    }

    private byte[] bytes(Source source) throws IOException {
        return source.stdin() ? stdin.readNBytes(FileKinds.LARGEST + 1) : bytes(source.path());
    }

    /** The bytes of a file, at most one more than a report may have: a device never ends. */
    static byte[] bytes(Path path) throws IOException {
        try (InputStream in = open(path)) {
            return in.readNBytes(FileKinds.LARGEST + 1);
        }
    }

    /**
     * The stream that Java itself starts with, if it can be used: to load that of {@code Files} takes longer. But only the latter can
     * read pipes, and says why a file cannot be opened.
     */
    private static InputStream open(Path path) throws IOException {
        try {
            return Files.isRegularFile(path) ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
        } catch (FileNotFoundException e) {
            return Files.newInputStream(path);
        }
    }

    /** Whether Java has the whole name. If its bytes are not UTF-8, Java has U+FFFD in their place and cannot open the file. */
    private static boolean isNamed(Path path) {
        return path.toString().indexOf('\uFFFD') < 0;
    }

    private static Message sentence(String key, Path path) {
        return Message.of(key).with("path", path.toString());
    }
}

package dev.gouji.cli;

import dev.gouji.message.Message;
import dev.gouji.settings.ReportNames;
import dev.gouji.workspace.FileKinds;
import dev.gouji.workspace.FileText;
import dev.gouji.workspace.Walk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files, pipes, devices and standard input, up to the size limit of a report. */
final class FileReading {

    /** Why LibreOffice's kinds of file were not read. */
    private static final List<String> CONVERTIBLE = List.of("office.doc", "office.rtf", "office.odt", "office.xml");

    private final InputStream stdin;
    private final Optional<Soffice> soffice;

    /** @param soffice reads further kinds of file, if the user wants that */
    FileReading(InputStream stdin, Optional<Soffice> soffice) {
        this.stdin = stdin;
        this.soffice = soffice;
    }

    /** Reads what the options of a command line ask for. */
    static FileReading of(InputStream stdin, Arguments arguments) throws UsageException {
        Optional<Soffice> soffice = arguments.has(Option.WITH_SOFFICE) ? Soffice.find() : Optional.empty();
        if (soffice.isEmpty() && arguments.has(Option.WITH_SOFFICE)) {
            throw new UsageException(Message.of("cli.no-soffice"));
        }
        return new FileReading(stdin, soffice);
    }

    /** The content, or a sentence with the reason why there is none. */
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
            boolean there = source.stdin() || e instanceof AccessDeniedException || Files.exists(path);
            return Result.fault(sentence(there ? "cli.unreadable" : isNamed(path) ? "cli.absent" : "cli.absent-name", path));
        }
    }

    private Result result(Path path, byte[] bytes) throws IOException {
        if (bytes.length == 0 && (ReportNames.isOfficeFile(path.toString()) || FileKinds.isUnreadable(path))) {
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

    private static Result refused(Path path, Message reason) {
        return Result.fault(sentence("cli.kind", path).with("reason", new Message.Argument.Text(reason)));
    }

    private byte[] bytes(Source source) throws IOException {
        return source.stdin() ? stdin.readNBytes(FileKinds.LARGEST + 1) : bytes(source.path());
    }

    /** At most one byte more than a report may have, since devices never end. */
    static byte[] bytes(Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.size(path) <= FileKinds.LARGEST) {
            return Files.readAllBytes(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FileKinds.LARGEST + 1);
        }
    }

    /** A name whose bytes are not UTF-8 lost them in Java, and cannot be opened. */
    private static boolean isNamed(Path path) {
        return path.toString().indexOf('\uFFFD') < 0;
    }

    private static Message sentence(String key, Path path) {
        return Message.of(key).with("path", path.toString());
    }
}

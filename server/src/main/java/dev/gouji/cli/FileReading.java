package dev.gouji.cli;

import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import dev.gouji.workspace.FileKinds;
import dev.gouji.workspace.Walk;
import dev.gouji.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what the user names: files, pipes, devices and standard input, none beyond the size of a report. */
final class FileReading {

    /** How files begin that are no text: PDF, ZIP (Word, OFD), the older Office and WPS, RTF. */
    private static final String[] NO_TEXT = {"%PDF-", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "{\\rtf"};

    private final InputStream stdin;

    FileReading(InputStream stdin) {
        this.stdin = stdin;
    }

    /** What was read, or the sentence why nothing was. */
    record Result(Optional<SourceFile> file, Optional<Message> fault) {

        private static Result fault(Message fault) {
            return new Result(Optional.empty(), Optional.of(fault));
        }
    }

    Result read(Source source) {
        Path path = source.path();
        try {
            byte[] bytes = bytes(source);
            if (bytes.length > FileKinds.LARGEST) {
                return Result.fault(Walk.tooLarge(path));
            }
            if (isNoText(bytes)) {
                return Result.fault(Walk.unreadableKind(path));
            }
            Optional<Decoded> decoded = Decoder.decode(bytes);
            return decoded.isPresent() ? new Result(Optional.of(new SourceFile(bytes, decoded.get())), Optional.empty())
                    : Result.fault(sentence("cli.undecodable", path));
        } catch (IOException e) {
            return Result.fault(sentence(Files.exists(path) ? "cli.unreadable" : isNamed(path) ? "cli.absent" : "cli.absent-name", path));
        }
    }

    /** At most one byte more than a report may have: devices never end. */
    private byte[] bytes(Source source) throws IOException {
        if (source.stdin()) {
            return stdin.readNBytes(FileKinds.LARGEST + 1);
        }
        if (Files.isRegularFile(source.path()) && Files.size(source.path()) <= FileKinds.LARGEST) {
            return Files.readAllBytes(source.path());
        }
        try (InputStream in = Files.newInputStream(source.path())) {
            return in.readNBytes(FileKinds.LARGEST + 1);
        }
    }

    private static boolean isNoText(byte[] bytes) {
        for (String beginning : NO_TEXT) {
            byte[] begins = beginning.getBytes(StandardCharsets.ISO_8859_1);
            boolean same = bytes.length >= begins.length;
            for (int i = 0; same && i < begins.length; i++) {
                same = bytes[i] == begins[i];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** A name whose bytes are no UTF-8 has lost them on its way here, and nobody can open the file by it. */
    private static boolean isNamed(Path path) {
        return path.toString().indexOf('\uFFFD') < 0;
    }

    private static Message sentence(String key, Path path) {
        return Message.of(key).with("path", path.toString());
    }
}

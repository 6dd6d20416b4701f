package dev.gouji.files;

import dev.gouji.analysis.Analysis;
import dev.gouji.message.Message;
import dev.gouji.office.FileKind;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.jvm.JavaPlatform;
import dev.gouji.settings.Settings;
import dev.gouji.text.SourceText;
import dev.gouji.text.decode.Decoded;
import dev.gouji.text.decode.Decoder;
import java.util.Optional;

/** The content of a file. The bytes decide what kind of file it is, not the name. */
public sealed interface FileText {

    /** A text file. */
    record Plain(Decoded decoded) implements FileText {
    }

    /** A Word file or web page, and the text that it shows. */
    record Office(OfficeDocument document) implements FileText {
    }

    /** A kind of file that cannot be read; the message says what its author can do. */
    record Refused(Message reason) implements FileText {
    }

    /** A text that is neither Unicode nor GB18030. */
    record Undecodable() implements FileText {
    }

    static FileText of(byte[] bytes) {
        if (FileKind.of(bytes) != FileKind.TEXT) {
            return office(bytes);
        }
        Optional<Decoded> decoded = Decoder.decode(bytes);
        return decoded.isEmpty() ? new Undecodable() : new Plain(decoded.get());
    }

    private static FileText office(byte[] bytes) {
        Opened opened = new OfficeReader(new JavaPlatform()).open(bytes);
        if (opened instanceof Opened.Document document) {
            return new Office(document.document());
        }
        return opened instanceof Opened.Refused refused ? new Refused(refused.reason()) : new Undecodable();
    }

    /** The text; empty if none was read. */
    default Optional<String> text() {
        if (this instanceof Plain plain) {
            return Optional.of(plain.decoded().text());
        }
        return this instanceof Office office ? Optional.of(office.document().text()) : Optional.empty();
    }

    /** The analysis of the text; empty if none was read. */
    default Optional<Analysis> analysis(Settings settings) {
        if (this instanceof Plain plain) {
            return Optional.of(new Analysis(new SourceText(plain.decoded().text()), settings));
        }
        return this instanceof Office office ? Optional.of(new Analysis(office.document(), settings)) : Optional.empty();
    }
}

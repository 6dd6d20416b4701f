package dev.gouji.office;

import dev.gouji.message.Message;
import dev.gouji.office.page.PageDocument;
import dev.gouji.office.word.WordDocument;
import dev.gouji.office.zip.ZipArchive;
import dev.gouji.office.zip.ZipEntry;
import java.util.Optional;

/**
 * Opens office files and web pages. The content decides the kind of file, not the name. Only parts that are read are unpacked, and
 * nothing is fetched.
 */
public final class OfficeReader {

    /** The most bytes of a file that is read. A report is far smaller, but pictures may make its file large. */
    public static final int LARGEST = 16 << 20;
    private static final int MEGABYTE = 1 << 20;

    private final Platform platform;

    public OfficeReader(Platform platform) {
        this.platform = platform;
    }

    /** The message for a file with more bytes than {@link #LARGEST}. */
    public static Message beyondLimit() {
        return Message.of("office.beyond-limit").with("size", LARGEST / MEGABYTE);
    }

    /** @param file all bytes of the file */
    public Opened open(byte[] file) {
        if (file.length > LARGEST) {
            return new Opened.Refused(beyondLimit());
        }
        try {
            return switch (FileKind.of(file)) {
                case ZIP -> archive(ZipArchive.open(file, platform));
                case PAGE -> page(file);
                case COMPOUND -> refused(Compound.advice(file));
                case RTF -> refused("office.rtf");
                case PDF -> refused("office.pdf");
                case MIME -> refused("office.mime");
                case XML -> refused("office.xml");
                case TEXT -> new Opened.Text();
            };
        } catch (Unreadable e) {
            return new Opened.Refused(e.reason());
        }
    }

    private static Opened refused(String key) {
        return new Opened.Refused(Message.of(key));
    }

    private Opened page(byte[] file) {
        Optional<ByteText> text = platform.page(file);
        return text.isEmpty() ? refused("office.encoding") : new Opened.Document(new PageDocument(text.get()));
    }

    private Opened archive(ZipArchive archive) {
        if (archive.find("OFD.xml").isPresent()) {
            return refused("office.ofd");
        }
        for (ZipEntry entry : archive.entries()) {
            if (entry.isEncrypted()) {
                return refused("office.encrypted");
            }
        }
        Optional<WordDocument> word = WordDocument.open(archive, platform);
        if (word.isPresent()) {
            return new Opened.Document(word.get());
        }
        return refused(archive.find("mimetype").isPresent() ? "office.odt"
                : archive.find("[Content_Types].xml").isPresent() ? "office.other" : "office.zip");
    }
}

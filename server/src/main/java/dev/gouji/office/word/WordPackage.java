package dev.gouji.office.word;

import dev.gouji.office.ByteText;
import dev.gouji.office.Platform;
import dev.gouji.office.Remains;
import dev.gouji.office.Unreadable;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Xml;
import dev.gouji.office.zip.ZipArchive;
import dev.gouji.office.zip.ZipEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a Word file that are read. Relations are followed to other parts of the same package and nowhere else.
 */
final class WordPackage {

    /** The part that names the type of each part. */
    static final String TYPES = "[Content_Types].xml";
    private static final String MACROS = "macroEnabled";

    private final ZipArchive archive;
    private final Platform platform;
    private final String document;
    private final ByteText text;
    private final Element root;
    private final Optional<Element> relations;
    private final Element types;

    private WordPackage(ZipArchive archive, Platform platform, String document) {
        this.archive = archive;
        this.platform = platform;
        this.document = document;
        this.text = text(document);
        this.root = Xml.parse(text.text());
        this.relations = element(PackageRelations.partOf(document));
        this.types = Xml.parse(text(TYPES).text());
    }

    /** The package; empty if it has no Word document. */
    static Optional<WordPackage> open(ZipArchive archive, Platform platform) {
        Optional<ZipEntry> relations = archive.find("_rels/.rels");
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        Element root = Xml.parse(text(archive, platform, relations.get()).text());
        Optional<String> target = PackageRelations.target(root, "", "/officeDocument");
        if (target.isEmpty() || archive.find(target.get()).isEmpty()) {
            return Optional.empty();
        }
        WordPackage opened = new WordPackage(archive, platform, target.get());
        return opened.root.is("w:document") ? Optional.of(opened) : Optional.empty();
    }

    private static ByteText text(ZipArchive archive, Platform platform, ZipEntry entry) {
        Optional<ByteText> text = platform.part(archive.content(entry));
        if (text.isEmpty()) {
            throw Unreadable.damaged();
        }
        return text.get();
    }

    /** The text of a part that must be there. */
    ByteText text(String part) {
        Optional<ZipEntry> entry = archive.find(part);
        if (entry.isEmpty()) {
            throw Unreadable.damaged();
        }
        return text(archive, platform, entry.get());
    }

    private Optional<Element> element(String part) {
        return archive.find(part).isPresent() ? Optional.of(Xml.parse(text(part).text())) : Optional.empty();
    }

    ZipArchive archive() {
        return archive;
    }

    /** The name of the part with the document. */
    String document() {
        return document;
    }

    ByteText documentText() {
        return text;
    }

    Element documentRoot() {
        return root;
    }

    /** The name of the first part of a kind, such as {@code /styles}, that the document refers to. */
    Optional<String> partName(String kind) {
        return relations.isPresent() ? PackageRelations.target(relations.get(), PackageRelations.folder(document), kind) : Optional.empty();
    }

    /** The first part of a kind that the document refers to. */
    Optional<Element> part(String kind) {
        Optional<String> name = partName(kind);
        return name.isPresent() ? element(name.get()) : Optional.empty();
    }

    /** All parts of a kind, such as {@code /header}, that the document refers to, each once. */
    List<Element> parts(String kind) {
        Set<String> names = new LinkedHashSet<>(relations.isEmpty() ? List.of()
                : PackageRelations.targets(relations.get(), PackageRelations.folder(document), kind));
        List<Element> parts = new ArrayList<>();
        for (String name : names) {
            Optional<Element> part = element(name);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        return parts;
    }

    /** Whether the file has digital signatures, which any change would make invalid. */
    boolean isSigned() {
        for (ZipEntry entry : archive.entries()) {
            if (entry.name().regionMatches(true, 0, "_xmlsignatures/", 0, "_xmlsignatures/".length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file may have macros. */
    boolean hasMacros() {
        if (partName("/vbaProject").isPresent()) {
            return true;
        }
        for (Element type : types.elements()) {
            if (type.attribute("ContentType").orElse("").contains(MACROS)) {
                return true;
            }
        }
        return false;
    }

    /** The names in the properties of the file. */
    Remains.Author author() {
        Optional<Element> relations = element("_rels/.rels");
        Optional<String> core = relations.isPresent() ? PackageRelations.target(relations.get(), "", "/core-properties") : Optional.empty();
        Optional<Element> names = core.isPresent() ? element(core.get()) : Optional.empty();
        return new Remains.Author(words(names, "dc:creator"), words(names, "cp:lastModifiedBy"));
    }

    private static String words(Optional<Element> properties, String name) {
        Optional<Element> words = properties.isPresent() ? properties.get().child(name) : Optional.empty();
        return words.isPresent() ? words.get().text().trim() : "";
    }
}

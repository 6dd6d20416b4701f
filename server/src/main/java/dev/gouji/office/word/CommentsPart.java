package dev.gouji.office.word;

import dev.gouji.office.ByteText;
import dev.gouji.office.Platform;
import dev.gouji.office.TrackedDocument.Author;
import dev.gouji.office.TrackedDocument.Remark;
import dev.gouji.office.markup.CharacterReferences;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds comments to a package: to its part for comments, or to a new part that the document then refers to. */
final class CommentsPart {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATION = "/relationships/comments";

    private final WordPackage parts;
    private final Platform platform;
    private final Author author;
    private final boolean strict;

    CommentsPart(WordPackage parts, Platform platform, Author author, boolean strict) {
        this.parts = parts;
        this.platform = platform;
        this.author = author;
        this.strict = strict;
    }

    /** The highest id of the comments in the package; -1 if it has no part for comments. */
    static int highest(WordPackage parts) {
        Optional<Element> comments = parts.part("/comments");
        return comments.isEmpty() ? -1 : TrackedEdits.highest(comments.get());
    }

    /**
     * The new content of the parts that change, by name.
     *
     * @param ids the ids of the comments, in the order of the remarks
     */
    Map<String, byte[]> with(List<Remark> remarks, List<Integer> ids) {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        Optional<String> name = parts.partName("/comments");
        if (name.isPresent()) {
            changed.put(name.get(), added(name.get(), (prefix, source) -> comments(prefix, source, remarks, ids)));
            return changed;
        }
        String folder = PackageRelations.folder(parts.document());
        String free = free(folder);
        String namespace = strict ? RunSource.STRICT : RunSource.TRANSITIONAL;
        changed.put(free, platform.utf8(HEAD + "<w:comments xmlns:w=\"" + namespace + "\">"
                + comments("w:", new RunSource(""), remarks, ids) + "</w:comments>"));
        changed.put(WordPackage.TYPES, added(WordPackage.TYPES, (prefix, source) -> "<" + prefix + "Override PartName=\"/" + free
                + "\" ContentType=\"" + TYPE + "\"/>"));
        changed.putAll(related(free.substring(folder.length())));
        return changed;
    }

    private String free(String folder) {
        String name = folder + "comments.xml";
        for (int i = 1; parts.archive().find(name).isPresent(); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    private Map<String, byte[]> related(String target) {
        String base = strict ? "http://purl.oclc.org/ooxml/officeDocument" : "http://schemas.openxmlformats.org/officeDocument/2006";
        String relation = "Relationship Id=\"goujiComments\" Type=\"" + base + RELATION + "\" Target=\"" + target + "\"/>";
        String name = PackageRelations.partOf(parts.document());
        if (parts.archive().find(name).isPresent()) {
            return Map.of(name, added(name, (prefix, source) -> "<" + prefix + relation));
        }
        return Map.of(name, platform.utf8(HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><"
                + relation + "</Relationships>"));
    }

    /** Gives the source that is added at the end of a part, with the prefix of this part. */
    private interface Addition {
        String of(String prefix, RunSource source);
    }

    private byte[] added(String part, Addition addition) {
        ByteText text = parts.text(part);
        Element root = Xml.parse(text.text());
        RunSource source = new RunSource(text.text());
        String prefix = source.prefix(root);
        return text.apply(List.of(source.append(root, addition.of(prefix, source))));
    }

    private String comments(String prefix, RunSource source, List<Remark> remarks, List<Integer> ids) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < remarks.size(); i++) {
            out.append('<').append(prefix).append("comment")
                    .append(source.attributes(prefix, "id", String.valueOf(ids.get(i)), "author", author.name(),
                    "date", author.date(), "initials", author.initials())).append('>');
            for (String line : remarks.get(i).text().split("\n")) {
                out.append('<').append(prefix).append("p><").append(prefix).append("r>")
                        .append(RunSource.text(prefix, "t", CharacterReferences.text(line)))
                        .append("</").append(prefix).append("r></").append(prefix).append("p>");
            }
            out.append("</").append(prefix).append("comment>");
        }
        return out.toString();
    }
}

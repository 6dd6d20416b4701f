package dev.gouji.office.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the names of elements and attributes fixed prefixes, because each program chooses its own prefixes for namespaces.
 * Namespaces that mean the same (transitional and strict) have the same prefix. The prefix of a namespace that is not read is a
 * question mark.
 */
final class MarkupNames {

    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OOXML + "wordprocessingml/2006/main", "w:"),
            Map.entry(STRICT + "wordprocessingml/main", "w:"),
            Map.entry(OOXML + "officeDocument/2006/math", "m:"),
            Map.entry(STRICT + "officeDocument/math", "m:"),
            Map.entry(OOXML + "markup-compatibility/2006", "mc:"),
            Map.entry(OOXML + "drawingml/2006/picture", "pic:"),
            Map.entry(STRICT + "drawingml/picture", "pic:"),
            Map.entry(OOXML + "package/2006/relationships", "rel:"),
            Map.entry(OOXML + "package/2006/metadata/core-properties", "cp:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"));

    private final Map<String, String> declared;
    private final Map<String, String> known = new HashMap<>();

    private MarkupNames(Map<String, String> declared) {
        this.declared = declared;
    }

    /** The names outside of all elements, where no prefix is declared. */
    static MarkupNames none() {
        return new MarkupNames(Map.of("xml", "xml:"));
    }

    /** The names inside an element that declares this prefix. An empty prefix stands for names without prefix. */
    MarkupNames with(String prefix, String namespace) {
        Map<String, String> more = new HashMap<>(declared);
        String canonical = PREFIXES.get(namespace);
        more.put(prefix, canonical == null ? namespace.isEmpty() ? "" : "?:" : canonical);
        return new MarkupNames(more);
    }

    /** The number of declared prefixes. */
    int size() {
        return declared.size();
    }

    String element(String name) {
        String found = known.get(name);
        if (found == null) {
            found = resolve(name);
            known.put(name, found);
        }
        return found;
    }

    /** The name of an attribute. Without a prefix it has no namespace. */
    String attribute(String name) {
        return name.indexOf(':') < 0 ? name : element(name);
    }

    private String resolve(String name) {
        int colon = name.indexOf(':');
        String prefix = declared.get(colon < 0 ? "" : name.substring(0, colon));
        String local = name.substring(colon + 1);
        return (prefix == null ? colon < 0 ? "" : "?:" : prefix) + local;
    }
}

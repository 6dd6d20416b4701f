package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.markup.CharacterReferences;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import dev.gouji.text.Edit;
import java.util.Optional;
import java.util.Set;

/** Writes the source of runs, with the prefix that the document uses. */
final class RunSource {

    /** Properties that a new run does not take over from a run beside it. */
    private static final Set<String> OWN = Set.of("w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:vanish", "w:specVanish",
            "w:webHidden", "w:vertAlign", "w:strike", "w:dstrike", "w:highlight");

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final String source;

    RunSource(String source) {
        this.source = source;
    }

    /** The prefix of an element in the source, with its colon; empty if it has none. */
    String prefix(Element element) {
        String name = writtenName(element);
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The name of an element as the source writes it. */
    private String writtenName(Element element) {
        int end = element.start() + 1;
        while (source.charAt(end) > ' ' && source.charAt(end) != '>' && source.charAt(end) != '/') {
            end++;
        }
        return source.substring(element.start() + 1, end);
    }

    /** Puts content at the end of an element. An empty tag, {@code <w:p/>}, gets an end tag. */
    Edit append(Element element, String content) {
        if (!element.isEmptyTag()) {
            return new Edit(new Span(element.closing(), element.closing()), content);
        }
        return new Edit(new Span(element.end() - 2, element.end()), ">" + content + "</" + writtenName(element) + ">");
    }

    /**
     * Attributes of Word's namespace. An attribute without prefix has no namespace, so if the elements of the document have no
     * prefix, one is declared here.
     *
     * @param pairs names and values, alternately
     */
    String attributes(String prefix, String... pairs) {
        StringBuilder out = new StringBuilder();
        if (prefix.isEmpty()) {
            String namespace = isStrict() ? STRICT : TRANSITIONAL;
            out.append(" xmlns:w=\"").append(namespace).append('"');
        }
        for (int i = 0; i < pairs.length; i += 2) {
            out.append(' ').append(prefix.isEmpty() ? "w:" : prefix).append(pairs[i]).append("=\"")
                    .append(CharacterReferences.attribute(pairs[i + 1])).append('"');
        }
        return out.toString();
    }

    /** Whether the document is written in the strict form of the standard. */
    boolean isStrict() {
        return source.contains(STRICT);
    }

    /** A text element that keeps its blanks. */
    static String text(String prefix, String name, String escaped) {
        return "<" + prefix + name + " xml:space=\"preserve\">" + escaped + "</" + prefix + name + ">";
    }

    /** A new run. */
    static String run(String prefix, String properties, String text) {
        String escaped = CharacterReferences.text(text);
        boolean gaps = text.startsWith(" ") || text.endsWith(" ");
        String element = gaps ? text(prefix, "t", escaped) : "<" + prefix + "t>" + escaped + "</" + prefix + "t>";
        return "<" + prefix + "r>" + properties + element + "</" + prefix + "r>";
    }

    /** The properties of a run that a new run beside it has too. */
    String shared(Optional<Element> properties) {
        if (properties.isEmpty()) {
            return "";
        }
        return inside(properties.get(), true);
    }

    /** All properties of a run, for the other part of it after a cut. */
    String same(Optional<Element> properties) {
        return properties.isEmpty() ? "" : inside(properties.get(), false);
    }

    private String inside(Element properties, boolean shared) {
        StringBuilder out = new StringBuilder();
        for (Node node : properties.nodes()) {
            boolean own = node instanceof Element element && (shared ? OWN.contains(element.name()) : element.is("w:rPrChange"));
            if (!own) {
                out.append(source, node.start(), node.end());
            }
        }
        String prefix = prefix(properties);
        return out.length() == 0 ? "" : "<" + prefix + "rPr>" + out + "</" + prefix + "rPr>";
    }

    /** The start tag of a run. */
    String start(Element run) {
        return source.substring(run.start(), run.opened());
    }

    String of(Span span) {
        return span.of(source);
    }
}

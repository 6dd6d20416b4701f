package dev.gouji.office.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An element of a part or a page with its places in the source. Immutable. */
public final class Element implements Node {

    private final String name;
    private final List<String> attributes;
    private final List<Node> nodes;
    private final int start;
    private final int opened;
    private final int closing;
    private final int end;

    /**
     * @param attributes names and values, alternately
     * @param start where its start tag begins
     * @param opened where its content begins
     * @param closing where its content ends
     * @param end the end of its end tag; without an end tag, the end of its content
     */
    Element(String name, List<String> attributes, List<Node> nodes, int start, int opened, int closing, int end) {
        this.name = name;
        this.attributes = attributes;
        this.nodes = nodes;
        this.start = start;
        this.opened = opened;
        this.closing = closing;
        this.end = end;
    }

    /** The name with the prefix that {@link MarkupNames} has for its namespace, even if the source uses another prefix. */
    public String name() {
        return name;
    }

    public boolean is(String name) {
        return this.name.equals(name);
    }

    /** The content in the order of the source. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The elements of the content, in the order of the source. */
    public List<Element> elements() {
        List<Element> elements = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public int start() {
        return start;
    }

    /** Where the content begins; for an empty tag, where the tag ends. */
    public int opened() {
        return opened;
    }

    /** Where the content ends, and the end tag begins. */
    public int closing() {
        return closing;
    }

    @Override
    public int end() {
        return end;
    }

    /** Whether start and end are one tag, as in {@code <w:p/>}. */
    public boolean isEmptyTag() {
        return opened == end;
    }

    public Optional<String> attribute(String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    public boolean hasAttribute(String name, String value) {
        Optional<String> found = attribute(name);
        return found.isPresent() && found.get().equals(value);
    }

    /** The first child element of that name. */
    public Optional<Element> child(String name) {
        for (Node node : nodes) {
            if (node instanceof Element element && element.name.equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The first child element {@code below} of the first child element {@code name}. */
    public Optional<Element> child(String name, String below) {
        Optional<Element> found = child(name);
        return found.isPresent() ? found.get().child(below) : found;
    }

    /** The elements of the first child element of that name; none if there is no such child. */
    public List<Element> elementsIn(String name) {
        Optional<Element> found = child(name);
        return found.isPresent() ? found.get().elements() : List.of();
    }

    /** The element without these elements in it, at any depth. */
    public Element without(Set<Element> gone) {
        List<Node> left = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (node instanceof Element child) {
                if (!gone.contains(child)) {
                    left.add(child.without(gone));
                }
            } else {
                left.add(node);
            }
        }
        return new Element(name, attributes, List.copyOf(left), start, opened, closing, end);
    }

    /** All characters in it, at any depth. */
    public String text() {
        StringBuilder out = new StringBuilder();
        collect(out);
        return out.toString();
    }

    private void collect(StringBuilder out) {
        for (Node node : nodes) {
            if (node instanceof Characters characters) {
                out.append(characters.text());
            } else {
                ((Element) node).collect(out);
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name + "> at " + start;
    }
}

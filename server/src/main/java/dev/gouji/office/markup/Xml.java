package dev.gouji.office.markup;

import dev.gouji.grammar.MarkupReader;
import dev.gouji.grammar.Span;
import dev.gouji.office.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a part of a package into elements. A text that is not well-formed is refused, and so is a DTD: with a DTD, a part could
 * name other files, or few characters could stand for very many.
 */
public final class Xml {

    /** How deep elements may be nested. Real parts stay far below. */
    static final int DEEPEST = 400;
    /** The most tags, attributes and runs of characters of a part. A report has some ten thousand. */
    static final int MOST_MARKS = 1_000_000;

    /** The most attributes of a tag, and the most declared namespaces. Each attribute is compared with all others of its tag. */
    private static final int MOST_ATTRIBUTES = 200;
    private static final int CDATA_OPEN = "<![CDATA[".length();
    private static final int CDATA_CLOSE = "]]>".length();

    private final String source;
    private final MarkupReader marks;
    private final List<Open> open = new ArrayList<>();
    private int count;
    private Optional<Element> root = Optional.empty();

    private Xml(String source) {
        this.source = source;
        this.marks = MarkupReader.xml(source);
    }

    /** An element whose end tag is not read yet. */
    private static final class Open {

        private final String written;
        private final MarkupNames names;
        private final int start;
        private final List<String> attributes = new ArrayList<>(4);
        private final List<Node> nodes = new ArrayList<>(4);
        private int opened;

        Open(String written, MarkupNames names, int start) {
            this.written = written;
            this.names = names;
            this.start = start;
        }
    }

    /**
     * The root element.
     *
     * @throws Unreadable if the text is not well-formed or larger than any report
     */
    public static Element parse(String source) {
        return new Xml(source).read();
    }

    private Element read() {
        for (MarkupReader.Kind kind = marks.next(); kind != MarkupReader.Kind.EOF; kind = marks.next()) {
            mark(kind);
            if (++count > MOST_MARKS) {
                throw Unreadable.tooLarge();
            }
        }
        if (root.isEmpty() || !open.isEmpty()) {
            throw Unreadable.damaged();
        }
        return root.get();
    }

    private void mark(MarkupReader.Kind kind) {
        switch (kind) {
            case START -> start();
            case END -> end();
            case TEXT -> literal(Characters.Form.LITERAL, marks.start(), marks.end());
            case REFERENCE -> characters(new Characters(Characters.Form.REFERENCE, marks.start(), marks.end(),
                    CharacterReferences.xml(source, marks.start(), marks.end())));
            case CDATA -> literal(Characters.Form.CDATA, marks.start() + CDATA_OPEN, marks.end() - CDATA_CLOSE);
            case DECLARATION -> throw new Unreadable("office.dtd");
            case NOTHING -> {
                // Comments and instructions are skipped.
            }
            default -> throw Unreadable.damaged();
        }
    }

    private void start() {
        if (open.isEmpty() && root.isPresent() || open.size() == DEEPEST) {
            throw open.isEmpty() ? Unreadable.damaged() : new Unreadable("office.too-deep");
        }
        Open element = new Open(marks.name().of(source), names(), marks.start());
        MarkupNames names = element.names;
        MarkupReader.Kind kind = marks.next();
        while (kind == MarkupReader.Kind.ATTRIBUTE || kind == MarkupReader.Kind.NOTHING) {
            if (kind == MarkupReader.Kind.ATTRIBUTE) {
                names = attribute(element, names);
            }
            kind = marks.next();
        }
        element.opened = marks.end();
        Open named = resolved(element, names);
        if (kind == MarkupReader.Kind.OPENED) {
            open.add(named);
        } else if (kind == MarkupReader.Kind.EMPTIED) {
            close(named, named.opened, named.opened);
        } else {
            throw Unreadable.damaged();
        }
    }

    /** Adds an attribute as it is written. Its name is resolved when all namespaces of the tag are known. */
    private MarkupNames attribute(Open element, MarkupNames names) {
        String name = marks.name().of(source);
        for (int i = 0; i < element.attributes.size(); i += 2) {
            if (element.attributes.get(i).equals(name)) {
                throw Unreadable.damaged();
            }
        }
        Span value = marks.value();
        element.attributes.add(name);
        element.attributes.add(CharacterReferences.decode(source, value.start(), value.end()));
        if (++count > MOST_MARKS || element.attributes.size() > 2 * MOST_ATTRIBUTES || names.size() > MOST_ATTRIBUTES) {
            throw Unreadable.tooLarge();
        }
        boolean bare = name.equals("xmlns");
        return bare || name.startsWith("xmlns:")
                ? names.with(bare ? "" : name.substring(6), element.attributes.get(element.attributes.size() - 1)) : names;
    }

    private static Open resolved(Open element, MarkupNames names) {
        Open resolved = new Open(element.written, names, element.start);
        resolved.opened = element.opened;
        for (int i = 0; i < element.attributes.size(); i += 2) {
            resolved.attributes.add(names.attribute(element.attributes.get(i)));
            resolved.attributes.add(element.attributes.get(i + 1));
        }
        return resolved;
    }

    private MarkupNames names() {
        return open.isEmpty() ? MarkupNames.none() : open.get(open.size() - 1).names;
    }

    private void end() {
        if (open.isEmpty() || !open.get(open.size() - 1).written.equals(marks.name().of(source))) {
            throw Unreadable.damaged();
        }
        close(open.remove(open.size() - 1), marks.start(), marks.end());
    }

    private void close(Open element, int closing, int end) {
        Element closed = new Element(element.names.element(element.written), List.copyOf(element.attributes),
                List.copyOf(element.nodes), element.start, element.opened, closing, end);
        if (open.isEmpty()) {
            root = Optional.of(closed);
        } else {
            open.get(open.size() - 1).nodes.add(closed);
        }
    }

    private void literal(Characters.Form form, int from, int to) {
        characters(new Characters(form, from, to, source.substring(from, to)));
    }

    /** Adds characters to the open element. Outside of all elements, only blanks are allowed. */
    private void characters(Characters characters) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).nodes.add(characters);
            return;
        }
        for (int i = 0; i < characters.text().length(); i++) {
            if (characters.text().charAt(i) > ' ' && characters.text().charAt(i) != '\uFEFF') {
                throw Unreadable.damaged();
            }
        }
    }
}

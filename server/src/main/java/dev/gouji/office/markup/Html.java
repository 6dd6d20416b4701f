package dev.gouji.office.markup;

import dev.gouji.grammar.MarkupReader;
import dev.gouji.office.Unreadable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a web page into elements, even if its author did not close them. Names are in lower case. Elements such as scripts, whose
 * content a browser does not read as markup, have no content here.
 */
public final class Html {

    /** Elements are nested up to this depth, similar to browsers. Deeper ones become children of the last one at this depth. */
    private static final int DEEPEST = 400;

    private final String source;
    private final MarkupReader marks;
    private final List<Open> open = new ArrayList<>();
    private int count;

    private Html(String source) {
        this.source = source;
        this.marks = MarkupReader.html(source);
        open.add(new Open("", List.of(), 0, 0));
    }

    private static final class Open {

        private final String name;
        private final List<String> attributes;
        private final int start;
        private final int opened;
        private final List<Node> nodes = new ArrayList<>(4);

        Open(String name, List<String> attributes, int start, int opened) {
            this.name = name;
            this.attributes = attributes;
            this.start = start;
            this.opened = opened;
        }
    }

    /**
     * The page, as an element without a name around all others.
     *
     * @throws Unreadable if it is larger than any page of a report
     */
    public static Element parse(String source) {
        return new Html(source).read();
    }

    private Element read() {
        for (MarkupReader.Kind kind = marks.next(); kind != MarkupReader.Kind.EOF; kind = marks.next()) {
            count();
            switch (kind) {
                case START -> start();
                case END -> end(lower(marks.name().of(source)));
                case TEXT -> add(new Characters(Characters.Form.LITERAL, marks.start(), marks.end(),
                        source.substring(marks.start(), marks.end())));
                case REFERENCE -> reference();
                default -> {
                    // Comments, declarations and the content of tags.
                }
            }
        }
        while (open.size() > 1) {
            close(source.length(), source.length());
        }
        Open page = open.get(0);
        return new Element("", List.of(), List.copyOf(page.nodes), 0, 0, source.length(), source.length());
    }

    private void count() {
        if (++count > Xml.MOST_MARKS) {
            throw Unreadable.tooLarge();
        }
    }

    private void add(Node node) {
        open.get(open.size() - 1).nodes.add(node);
    }

    /** Adds the character of a reference. A reference with an unknown name is plain text. */
    private void reference() {
        boolean number = source.charAt(marks.start() + 1) == '#';
        boolean ended = source.charAt(marks.end() - 1) == ';';
        String character = number ? CharacterReferences.number(source, marks.start(), marks.end())
                : HtmlNames.character(source.substring(marks.start() + 1, ended ? marks.end() - 1 : marks.end()));
        boolean known = !character.isEmpty();
        add(new Characters(known ? Characters.Form.REFERENCE : Characters.Form.LITERAL, marks.start(), marks.end(),
                known ? character : source.substring(marks.start(), marks.end())));
    }

    /** Opens the element of a start tag. A tag that the end of the page cuts off is ignored. */
    private void start() {
        String name = lower(marks.name().of(source));
        int start = marks.start();
        List<String> attributes = new ArrayList<>(4);
        MarkupReader.Kind kind = marks.next();
        while (kind == MarkupReader.Kind.ATTRIBUTE || kind == MarkupReader.Kind.NOTHING) {
            if (kind == MarkupReader.Kind.ATTRIBUTE) {
                count();
                attributes.add(lower(marks.name().of(source)));
                attributes.add(marks.value().of(source));
            }
            kind = marks.next();
        }
        if (kind == MarkupReader.Kind.EOF) {
            return;
        }
        int opened = marks.end();
        endOthers(name, start);
        if (HtmlRules.isVoid(name) || open.size() == DEEPEST) {
            add(new Element(name, List.copyOf(attributes), List.of(), start, opened, opened, opened));
        } else if (HtmlRules.isRaw(name)) {
            add(new Element(name, List.copyOf(attributes), List.of(), start, opened, opened, rawEnd(name, opened)));
        } else {
            open.add(new Open(name, List.copyOf(attributes), start, opened));
        }
    }

    /** Closes the open elements that cannot go on when an element of that name starts, and everything open inside them. */
    private void endOthers(String name, int at) {
        if (!HtmlRules.endsAny(name)) {
            return;
        }
        for (int i = open.size() - 1; i > 0 && !HtmlRules.shields(open.get(i).name, name); i--) {
            if (HtmlRules.endsBefore(open.get(i).name, name)) {
                while (open.size() > i) {
                    close(at, at);
                }
            }
        }
    }

    /** Skips the content of a script or similar element, which may look like markup. Returns where the content ends. */
    private int rawEnd(String name, int from) {
        for (int at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2)) {
            if (source.regionMatches(true, at + 2, name, 0, name.length()) && endsName(at + 2 + name.length())) {
                marks.skip(at);
                return at;
            }
        }
        marks.skip(source.length());
        return source.length();
    }

    /** Whether a name does not go on at a place: {@code </style>} ends a style sheet, {@code </stylesheet>} does not. */
    private boolean endsName(int at) {
        return at == source.length() || source.charAt(at) <= ' ' || source.charAt(at) == '/' || source.charAt(at) == '>';
    }

    /** Closes the innermost open element of that name, unless the elements inside it keep the end tag from it. */
    private void end(String name) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).name.equals(name)) {
                while (open.size() > i + 1) {
                    close(marks.start(), marks.start());
                }
                close(marks.start(), marks.end());
                return;
            }
            if (!HtmlRules.reachesThrough(open.get(i).name, name)) {
                return;
            }
        }
    }

    private void close(int closing, int end) {
        Open last = open.remove(open.size() - 1);
        add(new Element(last.name, last.attributes, List.copyOf(last.nodes), last.start, last.opened, closing, end));
    }

    private static String lower(String name) {
        char[] lower = name.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] += lower[i] >= 'A' && lower[i] <= 'Z' ? 'a' - 'A' : 0;
        }
        return new String(lower);
    }
}

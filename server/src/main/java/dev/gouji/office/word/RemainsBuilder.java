package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the content that is not part of the text ({@link Remains}). */
final class RemainsBuilder {

    private final List<Remains.Change> changes = new ArrayList<>();
    private final List<Remains.Comment> comments = new ArrayList<>();
    private final List<Remains.Hidden> hidden = new ArrayList<>();
    private final List<Remains.Formula> formulas = new ArrayList<>();
    private final List<Remains.Unread> unread = new ArrayList<>();
    private final List<Remains.Unread> asides = new ArrayList<>();
    private final Map<String, Element> commentTexts;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final Map<String, Integer> opened = new HashMap<>();

    RemainsBuilder(WordPackage parts) {
        this.commentTexts = byId(parts.part("/comments"), "w:comment");
        this.footnotes = byId(parts.part("/footnotes"), "w:footnote");
        this.endnotes = byId(parts.part("/endnotes"), "w:endnote");
    }

    private static Map<String, Element> byId(Optional<Element> part, String name) {
        Map<String, Element> texts = new HashMap<>();
        for (Element text : part.isPresent() ? part.get().elements() : List.<Element>of()) {
            if (text.is(name)) {
                texts.put(text.attribute("w:id").orElse(""), text);
            }
        }
        return texts;
    }

    void change(Remains.Change.Kind kind, Element mark, String text, int from, int to) {
        changes.add(new Remains.Change(kind, mark.attribute("w:author").orElse(""), text, new Span(from, to)));
    }

    void hidden(String text, int at) {
        if (!text.isEmpty()) {
            hidden.add(new Remains.Hidden(text, new Span(at, at)));
        }
    }

    void formula(String code, int from, int to) {
        formulas.add(new Remains.Formula(code, new Span(from, to)));
    }

    void unread(Remains.Unread.Kind kind, String text, int at) {
        unread.add(new Remains.Unread(kind, text, new Span(at, at)));
    }

    void aside(Remains.Unread.Kind kind, String text, int at) {
        asides.add(new Remains.Unread(kind, text, new Span(at, at)));
    }

    /** Whether a formula stands at a place of the text or behind it. */
    boolean computesFrom(int start) {
        return !formulas.isEmpty() && formulas.get(formulas.size() - 1).place().start() >= start;
    }

    /**
     * The sign of the last content that is not read, at a place of the text or behind it; empty if there is no such content or it
     * has no sign.
     */
    String signFrom(int start) {
        String sign = signFrom(unread, start);
        return sign.isEmpty() ? signFrom(asides, start) : sign;
    }

    private static String signFrom(List<Remains.Unread> all, int start) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).place().start() >= start; i--) {
            if (!all.get(i).kind().sign().isEmpty()) {
                return all.get(i).kind().sign();
            }
        }
        return "";
    }

    /** Notes the footnote or endnote of a mark. */
    void note(Element mark, int at) {
        Element note = (mark.is("w:footnoteReference") ? footnotes : endnotes).get(mark.attribute("w:id").orElse(""));
        if (note != null) {
            unread(Remains.Unread.Kind.NOTE, Texts.of(note), at);
        }
    }

    void commentStart(Element mark, int at) {
        opened.put(mark.attribute("w:id").orElse(""), at);
    }

    /** Notes the comment of a mark, which stands behind the text that the comment is about. */
    void comment(Element mark, int at) {
        String id = mark.attribute("w:id").orElse("");
        Element comment = commentTexts.get(id);
        if (comment != null) {
            int from = Math.min(opened.getOrDefault(id, at), at);
            comments.add(new Remains.Comment(comment.attribute("w:author").orElse(""), Texts.of(comment), new Span(from, at)));
        }
    }

    Remains build(Remains.Author author) {
        return new Remains(List.copyOf(changes), List.copyOf(comments), List.copyOf(hidden), List.copyOf(formulas),
                List.copyOf(unread), List.copyOf(asides), author);
    }
}

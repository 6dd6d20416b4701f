package dev.gouji.office.word;

import dev.gouji.grammar.Span;
import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the reading skips. */
final class RemainsBuilder {

    private final List<Remains.Change> changes = new ArrayList<>();
    private final List<Remains.Comment> comments = new ArrayList<>();
    private final List<Remains.Hidden> hidden = new ArrayList<>();
    private final List<Remains.Formula> formulas = new ArrayList<>();
    private final List<Remains.Unread> unread = new ArrayList<>();
    private final List<Remains.Unread> asides = new ArrayList<>();
    private final Map<String, Element> commentTexts = new HashMap<>();
    private final Map<String, Integer> opened = new HashMap<>();

    RemainsBuilder(Optional<Element> commentsPart) {
        if (commentsPart.isPresent()) {
            for (Node node : commentsPart.get().nodes()) {
                if (node instanceof Element comment && comment.is("w:comment")) {
                    commentTexts.put(comment.attribute("w:id").orElse(""), comment);
                }
            }
        }
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

    /** Whether a field is computed from some place of the text on. */
    boolean computesFrom(int start) {
        return !formulas.isEmpty() && formulas.get(formulas.size() - 1).place().start() >= start;
    }

    /** What stands from some place of the text on and is not read: the last of it. */
    Optional<Remains.Unread> unreadFrom(int start) {
        Optional<Remains.Unread> last = lastFrom(unread, start);
        return last.isPresent() ? last : lastFrom(asides, start);
    }

    private static Optional<Remains.Unread> lastFrom(List<Remains.Unread> all, int start) {
        Optional<Remains.Unread> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return last.isPresent() && last.get().place().start() >= start ? last : Optional.empty();
    }

    void commentStart(Element mark, int at) {
        opened.put(mark.attribute("w:id").orElse(""), at);
    }

    /** Where the comment's sign stands, after what it is about. */
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

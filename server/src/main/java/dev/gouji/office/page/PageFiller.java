package dev.gouji.office.page;

import dev.gouji.grammar.Span;
import dev.gouji.office.ByteText;
import dev.gouji.office.markup.CharacterReferences;
import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import dev.gouji.office.projection.Filler;
import dev.gouji.office.projection.Region;
import dev.gouji.office.projection.Segment;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes into a web page. */
final class PageFiller implements Filler {

    private final ByteText page;

    PageFiller(ByteText page) {
        this.page = page;
    }

    /** Writes into the innermost element that formats the blank cell. */
    @Override
    public Edit fill(Region region, String text) {
        Element at = region.home();
        Optional<Element> inner = inner(at);
        while (inner.isPresent()) {
            at = inner.get();
            inner = inner(at);
        }
        return new Edit(new Span(at.opened(), at.opened()), written(text));
    }

    /** The only element inside another, if text can be written into it. */
    private static Optional<Element> inner(Element element) {
        Optional<Element> only = Optional.empty();
        for (Node node : element.nodes()) {
            if (node instanceof Characters) {
                continue;
            }
            if (only.isPresent()) {
                return Optional.empty();
            }
            only = Optional.of((Element) node);
        }
        boolean holds = only.isPresent() && only.get().opened() < only.get().end() && !Looks.isSkipped(only.get())
                && !only.get().is("table") && !only.get().name().contains(":");
        return holds ? only : Optional.empty();
    }

    @Override
    public String instead(Segment mark, String text) {
        return written(text);
    }

    /** Text as the page writes it. Characters that its encoding does not have are written by number. */
    @Override
    public String written(String text) {
        String escaped = CharacterReferences.text(text);
        if (page.encodes(escaped)) {
            return escaped;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i += Character.charCount(escaped.codePointAt(i))) {
            int point = escaped.codePointAt(i);
            String character = new String(Character.toChars(point));
            out.append(page.encodes(character) ? character : "&#" + point + ";");
        }
        return out.toString();
    }

    /**
     * Writes a bare {@code <} or {@code &} right before an edit by its name. It is text now, but might begin markup with the new
     * text.
     */
    @Override
    public List<Edit> guards(String source, List<Edit> edits) {
        List<Edit> guards = new ArrayList<>();
        for (Edit edit : edits) {
            int sign = edit.span().start() - 1;
            boolean bare = sign >= 0 && (source.charAt(sign) == '<' || source.charAt(sign) == '&');
            for (Edit other : edits) {
                bare &= other.span().start() > sign || other.span().end() <= sign;
            }
            if (bare) {
                guards.add(new Edit(new Span(sign, sign + 1), source.charAt(sign) == '<' ? "&lt;" : "&amp;"));
            }
        }
        return guards;
    }

    @Override
    public Optional<Edit> tidy(Element holder, String content) {
        return Optional.empty();
    }
}

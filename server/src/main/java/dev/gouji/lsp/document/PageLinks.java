package dev.gouji.lsp.document;

import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.PageNames;
import dev.gouji.explain.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The addresses of pages: URIs of the scheme {@code gouji} if the client can open them, otherwise files. */
public final class PageLinks {

    private static final String SCHEME = PageNames.SCHEME;
    private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

    private PageLinks() {
    }

    /** The page on a topic as a location; empty if there is no such page. */
    public static Optional<Location> location(Topic topic, View view) {
        return view.explainer().exists(whole(topic))
                ? uri(topic, view, () -> text(topic, view.explainer())).map(uri -> new Location(uri, TOP)) : Optional.empty();
    }

    /** The address of the page of a rule; {@code text} is used only if the page must be written to a file. */
    public static Optional<String> rule(String code, View view, Supplier<Optional<String>> text) {
        return uri(new Topic.Rule(code), view, text);
    }

    private static Optional<String> uri(Topic topic, View view, Supplier<Optional<String>> text) {
        String name = PageNames.of(topic);
        return view.session().contentProvider() ? Optional.of(SCHEME + name) : text.get().flatMap(t -> view.context().page(name, t));
    }

    /** The text of a page by its address, plain or percent-encoded. */
    public static Optional<String> text(String uri, Explainer explainer) {
        return uri.startsWith(SCHEME)
                ? PageNames.topic(DocumentUri.decoded(uri.substring(SCHEME.length()))).flatMap(topic -> text(topic, explainer))
                : Optional.empty();
    }

    /** If the two official forms differ in a topic, the pages of both forms, one after the other. */
    private static Optional<String> text(Topic topic, Explainer explainer) {
        List<Explained> pages = explainer.pages(whole(topic));
        return pages.isEmpty() ? Optional.empty()
                : Optional.of(pages.stream().map(Explained::markdown).collect(Collectors.joining("\n\n")) + "\n");
    }

    /** The topic that has the page: a figure is on the page of its row. */
    private static Topic whole(Topic topic) {
        return topic instanceof Topic.Line line && line.isFigure() ? line.rowOnly() : topic;
    }
}

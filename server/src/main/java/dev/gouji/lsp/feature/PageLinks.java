package dev.gouji.lsp.feature;

import dev.gouji.explain.Explained;
import dev.gouji.explain.Explainer;
import dev.gouji.explain.PageNames;
import dev.gouji.explain.Topic;
import dev.gouji.lsp.document.View;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where pages are opened: as documents of the scheme {@code gouji}, or as files. */
final class PageLinks {

    private static final String SCHEME = PageNames.SCHEME;
    private static final Range TOP = new Range(new Position(0, 0), new Position(0, 0));

    private PageLinks() {
    }

    /** The page on a topic as a place to go to; empty where there is no such page. */
    static Optional<Location> location(Topic topic, View view) {
        Optional<String> text = text(topic, view.explainer());
        String name = PageNames.of(topic);
        Optional<String> uri = view.session().contentProvider() ? text.map(t -> SCHEME + name)
                : text.flatMap(t -> view.world().keep(name, t)).map(file -> file.toString());
        return uri.map(u -> new Location(u, TOP));
    }

    /** The text of a page by its address, as we wrote it or percent-encoded. */
    static Optional<String> text(String uri, Explainer explainer) {
        return uri.startsWith(SCHEME)
                ? PageNames.topic(decoded(uri.substring(SCHEME.length()))).flatMap(topic -> text(topic, explainer))
                : Optional.empty();
    }

    /** A plus is a plus in addresses, whatever it is in forms. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Where the forms differ in a topic the pages of both follow each other. */
    private static Optional<String> text(Topic topic, Explainer explainer) {
        Topic whole = topic instanceof Topic.Line line && line.isFigure() ? line.rowOnly() : topic;
        List<Explained> pages = explainer.pages(whole);
        return pages.isEmpty() ? Optional.empty()
                : Optional.of(pages.stream().map(Explained::markdown).collect(Collectors.joining("\n\n")) + "\n");
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import java.util.List;
import org.eclipse.lsp4j.ServerCapabilities;

/** The one list of features: what is announced, what is answered and the table in the manual are made from it. */
public final class Features {

    private static final List<Feature> ALL = List.of(
            new TextSync(),
            new Diagnostics(),
            new Outline(),
            new Hovers(),
            new Definitions(),
            new PageRequest(),
            new References(),
            new DocumentLinks(),
            new Completions(),
            new CompletionNotes(),
            new QuickFixes(),
            new SettingsWatch());

    private Features() {
    }

    /** Every feature, in the order of the manual. */
    public static List<Feature> all() {
        return ALL;
    }

    /** What a client may ask for. */
    public static ServerCapabilities capabilities(Session session) {
        ServerCapabilities capabilities = new ServerCapabilities();
        ALL.forEach(feature -> feature.announce(capabilities, session));
        return capabilities;
    }
}

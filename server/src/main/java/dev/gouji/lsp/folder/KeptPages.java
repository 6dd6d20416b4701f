package dev.gouji.lsp.folder;

import dev.gouji.lsp.document.DocumentUri;
import dev.gouji.lsp.host.Host;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages written to files, for clients that open only files. */
public final class KeptPages {

    private record Kept(String text, Optional<String> uri) {
    }

    private final Host host;
    private final Map<String, Kept> known = new LinkedHashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();
    private final Dependents<String> dependents = new Dependents<>();

    public KeptPages(Host host) {
        this.host = host;
    }

    /** The URI of the file with this page; empty if it is not written yet, or cannot be written. */
    public Optional<String> uri(String name, String text, Lookup lookup) {
        lookup.relyOn(dependents, name);
        Kept kept = known.get(name);
        if (kept != null && kept.text().equals(text)) {
            return kept.uri();
        }
        lookup.markIncomplete();
        if (underway.add(name)) {
            host.keep(name, text, path -> {
                underway.remove(name);
                known.put(name, new Kept(text, path.map(DocumentUri::of)));
                dependents.changed(name);
            });
        }
        return Optional.empty();
    }
}

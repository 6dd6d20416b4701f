package dev.gouji.lsp.feature.kind;

import dev.gouji.analysis.Analysis;
import java.util.List;
import java.util.Optional;

/** A feature that answers a request about a document. It searches that document and all other known reports. */
public abstract class Sweep<P, T> extends Query<P, Sweep.Found<T>> {

    /** Searches one report. */
    public interface Search<T> {

        List<T> in(String uri, Analysis analysis);
    }

    /**
     * The results so far, and the search that is left to do.
     *
     * @param here the results in the document of the request
     * @param elsewhere the search in the other reports; empty if they cannot have results
     */
    public record Found<T>(List<T> here, Optional<Search<T>> elsewhere) {
    }

    protected Sweep(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.analysis.Analysis;
import dev.gouji.lsp.document.View;
import java.util.List;
import java.util.Optional;

/** A feature that answers a question about a document from that and all other reports at hand. */
public abstract class Sweep<P, T> extends Query<P, Sweep.Found<T>> {

    /** Looks for the same in another report. */
    public interface Search<T> {

        List<T> in(String uri, Analysis analysis);
    }

    /**
     * What was found.
     *
     * @param here in the document of the question
     * @param elsewhere how to look in the others; empty where nothing can be there
     */
    public record Found<T>(List<T> here, Optional<Search<T>> elsewhere) {
    }

    protected Sweep(String method, Class<P> question, String description, Capability capability) {
        super(method, question, description, capability);
    }
}

package dev.gouji.lsp.feature.kind;

/**
 * A feature that answers requests of a method.
 *
 * @param <P> the type of the parameters
 */
public abstract class RequestFeature<P> extends Feature {

    private final Class<P> question;

    RequestFeature(String method, Class<P> question, String description, Capability capability) {
        super(method, description, capability);
        this.question = question;
    }

    /** The type of the parameters. */
    public final Class<P> question() {
        return question;
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.Session;
import dev.gouji.lsp.document.World;
import java.util.Optional;

/** A feature that answers a question about no document; it has no state of its own. */
public interface Request<P, R> extends Feature {

    /** What the question is read as. */
    Class<P> question();

    /** The answer; empty where there is nothing to say. */
    Optional<R> answer(P question, Session session, World world);
}

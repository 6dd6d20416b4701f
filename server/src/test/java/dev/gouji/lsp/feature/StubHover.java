package dev.gouji.lsp.feature;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.HoverParams;

/** A hover feature whose answer is given by a function, so that tests can make it fail or be slow. */
public final class StubHover extends Query<HoverParams, Object> {

    private final Function<View, Optional<Object>> work;
    private final boolean perishable;

    public StubHover(boolean perishable, Function<View, Optional<Object>> work) {
        super("textDocument/hover", HoverParams.class, "feature.hover", (server, client) -> server.setHoverProvider(true));
        this.work = work;
        this.perishable = perishable;
    }

    @Override
    public Optional<Object> answer(HoverParams question, View view) {
        return work.apply(view);
    }

    @Override
    public boolean perishable() {
        return perishable;
    }
}

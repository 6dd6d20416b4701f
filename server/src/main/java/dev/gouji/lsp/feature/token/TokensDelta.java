package dev.gouji.lsp.feature.token;

import dev.gouji.lsp.document.LastSent;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;

/** The changes of the tokens since the client's last request; all tokens if they were not the last that were sent. */
public final class TokensDelta extends Query<SemanticTokensDeltaParams, Object> {

    public TokensDelta() {
        super("textDocument/semanticTokens/full/delta", SemanticTokensDeltaParams.class, "feature.tokens.delta",
                (server, client) -> TokenLegend.announce(server));
    }

    @Override
    public Optional<Object> answer(SemanticTokensDeltaParams question, View view) {
        List<Integer> now = TokensInFull.whole(view);
        LastSent sent = view.context().lastSent();
        String uri = view.snapshot().uri();
        Optional<List<Integer>> before = Optional.ofNullable(question.getPreviousResultId()).flatMap(id -> sent.of(uri, id));
        return Optional.of(before.<Object>map(b -> new SemanticTokensDelta(TokenData.edits(b, now), sent.keep(uri, now)))
                .orElseGet(() -> TokensInFull.sent(now, view)));
    }
}

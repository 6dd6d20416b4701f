package dev.gouji.lsp.feature.token;

import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensRangeParams;

/** The tokens of a part of the text, such as the visible one. */
public final class TokensInRange extends Query<SemanticTokensRangeParams, SemanticTokens> {

    public TokensInRange() {
        super("textDocument/semanticTokens/range", SemanticTokensRangeParams.class, "feature.tokens.range",
                (server, client) -> TokenLegend.announce(server));
    }

    @Override
    public Optional<SemanticTokens> answer(SemanticTokensRangeParams question, View view) {
        return Optional.of(new SemanticTokens(TokenData.of(view, view.places().span(question.getRange()))));
    }
}

package dev.gouji.lsp.feature.token;

import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;

/** Colours headings, labels, figures, totals, blanks, clauses, dates and documents. */
public final class TokensInFull extends Query<SemanticTokensParams, SemanticTokens> {

    public TokensInFull() {
        super("textDocument/semanticTokens/full", SemanticTokensParams.class, "feature.tokens",
                (server, client) -> TokenLegend.announce(server));
    }

    @Override
    public Optional<SemanticTokens> answer(SemanticTokensParams question, View view) {
        return Optional.of(sent(whole(view), view));
    }

    /** The tokens of a whole text. */
    static List<Integer> whole(View view) {
        return TokenData.of(view, new Span(0, view.snapshot().text().text().length()));
    }

    /** The answer with these tokens, and with the id for the next difference. */
    static SemanticTokens sent(List<Integer> data, View view) {
        return new SemanticTokens(view.context().lastSent().keep(view.snapshot().uri(), data), data);
    }
}

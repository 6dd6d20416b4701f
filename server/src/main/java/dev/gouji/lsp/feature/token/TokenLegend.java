package dev.gouji.lsp.feature.token;

import dev.gouji.aid.Marking;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * The names of the types and modifiers of tokens. The types are those that every theme colours. The modifiers are our own, so that a
 * client can colour totals and blanks differently.
 */
final class TokenLegend {

    private static final List<String> TYPES = List.of("namespace", "property", "number", "function", "enumMember", "string");
    private static final List<String> MODIFIERS = List.of("total", "blank");

    private TokenLegend() {
    }

    /** Announces tokens of a whole text, of a part of it, and as differences. */
    static void announce(ServerCapabilities capabilities) {
        capabilities.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(new SemanticTokensLegend(TYPES, MODIFIERS),
                new SemanticTokensServerFull(true), true));
    }

    /** The index of the type in the legend. */
    static int type(Marking.Kind kind) {
        return TYPES.indexOf(switch (kind) {
            case HEADING -> "namespace";
            case LABEL -> "property";
            case FIGURE, TOTAL, BLANK -> "number";
            case CLAUSE -> "function";
            case DATE -> "enumMember";
            case DOCUMENT -> "string";
        });
    }

    /** The modifiers, one bit each. */
    static int modifiers(Marking.Kind kind) {
        return switch (kind) {
            case TOTAL -> 1 << MODIFIERS.indexOf("total");
            case BLANK -> 1 << MODIFIERS.indexOf("blank");
            default -> 0;
        };
    }
}

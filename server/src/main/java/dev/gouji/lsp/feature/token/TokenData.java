package dev.gouji.lsp.feature.token;

import dev.gouji.aid.Marking;
import dev.gouji.aid.Markings;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokensEdit;

/** Markings as the protocol encodes them: five numbers each, of which the first two are the distance from the marking before. */
final class TokenData {

    /** The numbers of one token. */
    private static final int NUMBERS = 5;

    private final View view;
    private final List<Integer> data = new ArrayList<>();
    private Position last = new Position(0, 0);

    private TokenData(View view) {
        this.view = view;
    }

    /** The markings that overlap a part of the text. */
    static List<Integer> of(View view, Span part) {
        TokenData tokens = new TokenData(view);
        Markings.of(view.analysis()).stream().filter(marking -> marking.span().overlaps(part)).forEach(tokens::add);
        return tokens.data;
    }

    /** A token lies on one line, so a label that wraps over lines gives several tokens. */
    private void add(Marking marking) {
        LineIndex lines = view.snapshot().text().lines();
        Span span = marking.span();
        for (int line = lines.line(span.start()); line <= lines.line(span.end() - 1); line++) {
            int start = Math.max(span.start(), lines.start(line));
            int end = Math.min(span.end(), lines.end(line));
            if (start < end) {
                add(view.places().position(start), view.places().position(end), marking.kind());
            }
        }
    }

    private void add(Position start, Position end, Marking.Kind kind) {
        boolean sameLine = start.getLine() == last.getLine();
        data.add(start.getLine() - last.getLine());
        data.add(start.getCharacter() - (sameLine ? last.getCharacter() : 0));
        data.add(end.getCharacter() - start.getCharacter());
        data.add(TokenLegend.type(kind));
        data.add(TokenLegend.modifiers(kind));
        last = start;
    }

    /** The edit that turns the old numbers into the new ones: it replaces what lies between their common start and end. */
    static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        int most = Math.min(before.size(), now.size());
        int same = 0;
        while (same < most && before.get(same).equals(now.get(same))) {
            same++;
        }
        same -= same % NUMBERS;
        int end = 0;
        while (end < most - same && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        end -= end % NUMBERS;
        return same == before.size() && same == now.size() ? List.of()
                : List.of(new SemanticTokensEdit(same, before.size() - same - end, now.subList(same, now.size() - end)));
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.aid.Note;
import dev.gouji.aid.Notes;
import dev.gouji.grammar.Span;
import dev.gouji.lsp.document.View;
import dev.gouji.lsp.feature.kind.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Notes beside figures: whether a total adds up, what it should be if not, and the column of a figure that stands alone on its line. */
final class InlayHints extends Query<InlayHintParams, List<InlayHint>> {

    InlayHints() {
        super("textDocument/inlayHint", InlayHintParams.class, "feature.hints", (server, client) -> server.setInlayHintProvider(true));
    }

    @Override
    public Optional<List<InlayHint>> answer(InlayHintParams question, View view) {
        String wanted = view.context().settings().inlayHints();
        if (wanted.equals("none")) {
            return Optional.of(List.of());
        }
        Span part = view.places().span(question.getRange());
        return Optional.of(new Notes(view.snapshot().text(), view.report(), view.findings()).all().stream()
                .filter(note -> part.touches(note.offset()) && (note.isWrong() || wanted.equals("all")))
                .map(note -> hint(note, view)).toList());
    }

    private static InlayHint hint(Note note, View view) {
        InlayHint hint = new InlayHint(view.places().position(note.offset()), Either.forLeft(view.say(note.text())));
        if (note.isWrong()) {
            hint.setTooltip(note.reasons().stream().map(view::say).collect(Collectors.joining("\n")));
        }
        if (note.behind()) {
            hint.setPaddingLeft(true);
        } else {
            hint.setKind(InlayHintKind.Parameter);
            hint.setPaddingRight(true);
        }
        return hint;
    }
}

package dev.gouji.lsp.document;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Makes the changes of one notification, each in the text that the change before it left.
 *
 * <p>"Replace all" comes as hundreds of changes, from the end of the text to its beginning. A change that ends before the earlier
 * ones begin has not moved because of them. Such changes are applied together, so that lines are counted only once.
 */
final class Changes {

    private final PositionEncoding encoding;
    /** Edits of {@code text} that are not applied yet, from the end of the text to its beginning. */
    private final List<Edit> waiting = new ArrayList<>();
    private Optional<SourceText> text;

    private Changes(Optional<SourceText> text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    /**
     * The text after all changes; empty if it is unknown. A change that cannot be read makes it unknown; a change with the whole
     * text makes it known again.
     *
     * @param text before the changes; empty if unknown
     * @param changes empty for each that cannot be read
     */
    static Optional<SourceText> apply(Optional<SourceText> text, List<Optional<TextDocumentContentChangeEvent>> changes,
                                      PositionEncoding encoding) {
        Changes made = new Changes(text, encoding);
        for (Optional<TextDocumentContentChangeEvent> change : changes) {
            change.ifPresentOrElse(made::add, made::lose);
        }
        made.settle();
        return made.text;
    }

    private void lose() {
        waiting.clear();
        text = Optional.empty();
    }

    private void add(TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            waiting.clear();
            text = Optional.of(new SourceText(change.getText()));
        } else if (text.isPresent()) {
            if (!waiting.isEmpty() && span(change).end() >= waiting.get(waiting.size() - 1).span().start()) {
                settle();
            }
            waiting.add(new Edit(span(change), change.getText()));
        }
    }

    private Span span(TextDocumentContentChangeEvent change) {
        return new Places(text.orElseThrow(), encoding).span(change.getRange());
    }

    private void settle() {
        if (!waiting.isEmpty()) {
            text = text.map(t -> new SourceText(Edit.apply(t.text(), waiting)));
            waiting.clear();
        }
    }
}

package dev.gouji.lsp.document;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * Makes the changes of one notification, each in the text that the one before left.
 *
 * <p>"Replace all" comes as hundreds of changes from the last to the first. As long as a change ends before the earlier
 * ones begin, what it speaks of has not moved: such changes are made at one go, and lines are counted once.
 */
final class Changes {

    private final PositionEncoding encoding;
    private final List<Edit> waiting = new ArrayList<>();
    private SourceText text;

    private Changes(SourceText text, PositionEncoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    static SourceText apply(SourceText text, List<TextDocumentContentChangeEvent> changes, PositionEncoding encoding) {
        Changes made = new Changes(text, encoding);
        changes.forEach(made::add);
        made.settle();
        return made.text;
    }

    private void add(TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            waiting.clear();
            text = new SourceText(change.getText());
            return;
        }
        if (!waiting.isEmpty() && span(change).end() >= waiting.get(waiting.size() - 1).span().start()) {
            settle();
        }
        waiting.add(new Edit(span(change), change.getText()));
    }

    private Span span(TextDocumentContentChangeEvent change) {
        return new Places(text, encoding).span(change.getRange());
    }

    private void settle() {
        if (!waiting.isEmpty()) {
            text = new SourceText(Edit.apply(text.text(), waiting));
            waiting.clear();
        }
    }
}

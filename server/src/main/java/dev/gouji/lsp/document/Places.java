package dev.gouji.lsp.document;

import dev.gouji.grammar.Span;
import dev.gouji.text.Edit;
import dev.gouji.text.LineIndex;
import dev.gouji.text.PositionEncoding;
import dev.gouji.text.SourceText;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Converts offsets in a text to lines and columns of the protocol and back, with columns in the agreed units. */
public record Places(SourceText text, PositionEncoding encoding) {

    public Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    public Position position(int offset) {
        dev.gouji.text.Position position = text.lines().position(offset, encoding);
        return new Position(position.line(), position.character());
    }

    /** The edits in the client's units. */
    public List<TextEdit> edits(List<Edit> edits) {
        return edits.stream().map(edit -> new TextEdit(range(edit.span()), edit.newText())).toList();
    }

    /** The offset of a position. A position beyond its line, or beyond the text, counts as the end of that line or text. */
    public int offset(Position position) {
        LineIndex lines = text.lines();
        return lines.offset(new dev.gouji.text.Position(position.getLine(), position.getCharacter()), encoding);
    }

    /** The span of a range; a reversed range is turned round. */
    public Span span(Range range) {
        int start = offset(range.getStart());
        int end = offset(range.getEnd());
        return new Span(Math.min(start, end), Math.max(start, end));
    }
}

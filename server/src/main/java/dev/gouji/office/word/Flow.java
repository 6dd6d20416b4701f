package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.ProjectionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the paragraphs and tables of a body or a cell in their order. A paragraph whose mark is deleted or hidden is read as
 * one with the next paragraph.
 */
abstract class Flow {

    final ProjectionBuilder out;
    final RemainsBuilder remains;
    final ParagraphReader inline;
    final TableChanges changes;
    private final Numbering numbering;
    private final List<Element> joined = new ArrayList<>();

    Flow(ProjectionBuilder out, RemainsBuilder remains, ParagraphReader inline, Numbering numbering) {
        this.out = out;
        this.remains = remains;
        this.inline = inline;
        this.changes = new TableChanges(remains, out);
        this.numbering = numbering;
    }

    Flow(Flow other) {
        this(other.out, other.remains, other.inline, other.numbering);
    }

    /** Reads paragraphs that are shown as one. The last of them, whose mark is left, gives the number and the formatting. */
    abstract void paragraph(List<Element> paragraphs);

    abstract void table(Element table);

    /** Reads the content of a body or a cell, and ends its last paragraph. */
    final void read(List<Element> content) {
        blocks(content);
        flush();
    }

    private void blocks(List<Element> content) {
        for (Element element : content) {
            block(element);
        }
    }

    private void block(Element element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> {
                flush();
                table(element);
            }
            case "w:sdt" -> blocks(element.elementsIn("w:sdtContent"));
            case "w:customXml", "w:ins", "w:moveTo" -> blocks(element.elements());
            case "mc:AlternateContent" -> blocks(Alternatives.chosen(element));
            case "w:altChunk" -> remains.unread(Remains.Unread.Kind.CHUNK, "", out.length());
            case "w:commentRangeStart" -> remains.commentStart(element, out.length());
            case "w:sectPr" -> inline.formatChange(element, "w:sectPrChange");
            default -> {
                // Marks between paragraphs are skipped: bookmarks, permissions, ends of ranges.
            }
        }
    }

    private void paragraph(Element paragraph) {
        joined.add(paragraph);
        Optional<Element> mark = paragraph.child("w:pPr", "w:rPr");
        if (mark.isEmpty() || !isGone(mark.get())) {
            flush();
        }
    }

    private boolean isGone(Element mark) {
        Optional<Element> inserted = mark.child("w:ins");
        if (inserted.isPresent()) {
            remains.change(Remains.Change.Kind.INSERTED, inserted.get(), "", out.length(), out.length());
        }
        Optional<Element> deleted = mark.child("w:del");
        if (deleted.isPresent()) {
            remains.change(Remains.Change.Kind.DELETED, deleted.get(), "", out.length(), out.length());
        }
        return deleted.isPresent() || mark.child("w:moveFrom").isPresent() || Properties.isOn(mark, "w:vanish");
    }

    private void flush() {
        if (!joined.isEmpty()) {
            List<Element> paragraphs = List.copyOf(joined);
            joined.clear();
            paragraph(paragraphs);
        }
    }

    /** Writes the number and the content of paragraphs that are shown as one. */
    final void content(List<Element> paragraphs) {
        Element last = paragraphs.get(paragraphs.size() - 1);
        String number = numbering.next(last.child("w:pPr"));
        if (!number.isEmpty()) {
            out.number(number, last);
        }
        for (Element paragraph : paragraphs) {
            inline.paragraph(paragraph);
        }
    }
}

package dev.gouji.office;

import dev.gouji.grammar.Span;
import java.util.List;

/**
 * What a Word file has beside the text that is checked, and what should not be in a published document. Places are those of the
 * projected text. A thing that is not in this text has an empty place.
 *
 * @param changes tracked changes that were neither accepted nor rejected, in the order of the text
 * @param comments comments that are still there
 * @param hidden text that Word neither shows nor prints
 * @param formulas figures that Word computes or looks up again when it prints
 * @param unread content that was not checked
 * @param asides pictures, headers and footers; the content of a report does not stand in these
 * @param author the names in the properties of the file
 */
public record Remains(List<Change> changes, List<Comment> comments, List<Hidden> hidden, List<Formula> formulas,
                      List<Unread> unread, List<Unread> asides, Author author) {

    /** Nothing, as for a web page. */
    public static final Remains NONE = new Remains(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            new Author("", ""));

    /** One of these things. */
    public interface Remnant {

        Span place();
    }

    /**
     * A tracked change.
     *
     * @param author the author's name in the file; empty if it has none
     * @param text the words that were inserted, deleted or moved; empty for a change of the formatting or of a paragraph mark
     */
    public record Change(Kind kind, String author, String text, Span place) implements Remnant {

        public enum Kind { INSERTED, DELETED, MOVED, FORMAT }
    }

    /** A comment and the text that it is about. */
    public record Comment(String author, String text, Span place) implements Remnant {
    }

    public record Hidden(String text, Span place) implements Remnant {
    }

    /**
     * A figure that a field computes or takes from another place.
     *
     * @param code the instruction of the field: {@code =SUM(LEFT)}, {@code DOCPROPERTY 总计}
     * @param place the place of the result in the text
     */
    public record Formula(String code, Span place) implements Remnant {
    }

    /** Content that has no place among lines and cells, and was not checked. */
    public record Unread(Kind kind, String text, Span place) implements Remnant {

        public enum Kind {
            /** a text box */ TEXT_BOX("〔文本框〕"),
            /** a table or document of another program */ OBJECT("〔对象〕"),
            /** the text of another file */ CHUNK("〔文件〕"),
            /** a footnote or an endnote */ NOTE(""),
            /** a picture */ PICTURE("〔图片〕"),
            /** a header or a footer */ MARGIN("");

            private final String sign;

            Kind(String sign) {
                this.sign = sign;
            }

            /**
             * What stands in the text for such content, so that a cell with nothing else is not blank; empty if the cell counts as
             * blank.
             */
            public String sign() {
                return sign;
            }
        }
    }

    /**
     * Names in the properties of the file. Each is empty if the file has none.
     *
     * @param creator who created the file
     * @param editor who last saved the file
     */
    public record Author(String creator, String editor) {
    }
}

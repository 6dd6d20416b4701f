package dev.gouji.office;

import dev.gouji.grammar.Span;
import java.util.List;

/**
 * What a Word file holds beside the text that is checked, and that should not be in a paper that is published. Places
 * are those of the projected text; what is not in it has an empty one.
 *
 * @param changes tracked changes that are neither accepted nor refused, in the order of the text
 * @param comments comments that are still there
 * @param hidden text that Word neither shows nor prints
 * @param formulas figures that Word recomputes or looks up when it prints
 * @param unread content that was not checked
 * @param asides pictures, headers and footers, in which no report puts its content
 * @param author who is named in the properties of the file
 */
public record Remains(List<Change> changes, List<Comment> comments, List<Hidden> hidden, List<Formula> formulas,
                      List<Unread> unread, List<Unread> asides, Author author) {

    /** Nothing: what a web page has. */
    public static final Remains NONE = new Remains(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            new Author("", "", ""));

    /**
     * A tracked change.
     *
     * @param author as Word names them, empty where it does not
     * @param text what was put in, taken out or moved; empty for a change of the form or of a paragraph mark
     */
    public record Change(Kind kind, String author, String text, Span place) {

        public enum Kind { INSERTED, DELETED, MOVED, FORMAT }
    }

    /** A comment and the text that it is about. */
    public record Comment(String author, String text, Span place) {
    }

    public record Hidden(String text, Span place) {
    }

    /**
     * A figure that a field computes or takes from elsewhere.
     *
     * @param code what it does, {@code =SUM(LEFT)}, {@code DOCPROPERTY 总计}
     * @param place the result that stands in the text
     */
    public record Formula(String code, Span place) {
    }

    /** Content that has no place among lines and cells, and was not checked. */
    public record Unread(Kind kind, String text, Span place) {

        public enum Kind {
            /** */ TEXT_BOX("〔文本框〕"),
            /** a table or paper of another program */ OBJECT("〔对象〕"),
            /** another file's text */ CHUNK("〔文件〕"),
            /** a footnote or an endnote */ NOTE(""),
            /** */ PICTURE("〔图片〕"),
            /** a header or a footer */ MARGIN("");

            private final String sign;

            Kind(String sign) {
                this.sign = sign;
            }

            /** What the text says in a cell that holds nothing else, so that it is not blank; empty where it would be. */
            public String sign() {
                return sign;
            }
        }
    }

    /**
     * Names in the properties of the file, each empty where there is none.
     *
     * @param creator who made it
     * @param editor who saved it last
     * @param company where the program is registered
     */
    public record Author(String creator, String editor, String company) {

        public boolean isNamed() {
            return !(creator.isEmpty() && editor.isEmpty() && company.isEmpty());
        }
    }

    public boolean isEmpty() {
        return changes.isEmpty() && comments.isEmpty() && hidden.isEmpty() && formulas.isEmpty() && unread.isEmpty() && !author.isNamed();
    }
}

package dev.gouji.office.word;

import dev.gouji.grammar.CharClass;
import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The open fields at a place of a document. A field has a code, which is not shown, and a result, which is text. A table of
 * contents is left out, because it repeats headings. A field without an end is ignored, or it would hide all text behind it.
 */
final class Fields {

    /** The names of fields whose result comes from another place: a file, a bookmark, a property, a list of addressees. */
    private static final Set<String> FROM_ELSEWHERE = Set.of("LINK", "DDE", "DDEAUTO", "INCLUDETEXT", "DATABASE", "DOCPROPERTY",
            "DOCVARIABLE", "REF", "MERGEFIELD", "IF");

    private final Set<Element> whole = new HashSet<>();
    private final List<Open> open = new ArrayList<>();

    /** A field that has begun. */
    private static final class Open {

        private final StringBuilder code = new StringBuilder();
        private boolean counts;
        private boolean inResult;
        private int start;
    }

    /**
     * A field that has ended.
     *
     * @param start where its result begins in the text, or will begin when it is computed
     */
    record Field(String code, int start) {

        boolean isFormula() {
            return code.startsWith("=");
        }

        /**
         * Whether an update may bring another figure. A reference to a heading or a caption does not count: Word names its bookmark
         * _Ref…, and it only brings a number such as that of the table.
         *
         * @param result the present result of the field
         */
        boolean bringsFigure(String result, boolean inCell) {
            String[] words = code.split(" ", 2);
            boolean caption = words.length > 1 && words[1].trim().startsWith("_Ref");
            boolean figure = CharClass.trim(result).isEmpty() ? inCell : CharClass.hasDigit(result);
            return isFormula() || figure && !caption && FROM_ELSEWHERE.contains(words[0].toUpperCase(Locale.ROOT));
        }
    }

    Fields(Element document) {
        new Finder().look(document);
    }

    /** Finds the fields that have an end. It stands in the paragraph where the field begins, or behind a result that begins there. */
    private final class Finder {

        private final List<Element> begun = new ArrayList<>();
        private final List<Integer> paragraphs = new ArrayList<>();
        private final List<Boolean> separated = new ArrayList<>();
        private int count;
        private int paragraph;

        void look(Element element) {
            if (element.is("w:fldChar")) {
                sign(element);
            }
            int outer = paragraph;
            if (element.is("w:p")) {
                paragraph = ++count;
            }
            for (Element child : element.elements()) {
                look(child);
            }
            paragraph = outer;
        }

        private void sign(Element sign) {
            int last = begun.size() - 1;
            switch (sign.attribute("w:fldCharType").orElse("")) {
                case "begin" -> {
                    begun.add(sign);
                    paragraphs.add(paragraph);
                    separated.add(false);
                }
                case "separate" -> {
                    if (last >= 0) {
                        separated.set(last, separated.get(last) || paragraphs.get(last) == paragraph);
                    }
                }
                default -> {
                    if (last >= 0) {
                        if (separated.get(last) || paragraphs.get(last) == paragraph) {
                            whole.add(begun.get(last));
                        }
                        begun.remove(last);
                        paragraphs.remove(last);
                        separated.remove(last);
                    }
                }
            }
        }
    }

    void begin(Element sign) {
        Open field = new Open();
        field.counts = whole.contains(sign);
        open.add(field);
    }

    /** The result begins. */
    void separate(int at) {
        if (!open.isEmpty()) {
            Open field = open.get(open.size() - 1);
            field.inResult = true;
            field.start = at;
        }
    }

    Field end(int at) {
        if (open.isEmpty()) {
            return new Field("", at);
        }
        Open field = open.remove(open.size() - 1);
        return new Field(field.counts ? field.code.toString().trim() : "", field.inResult ? field.start : at);
    }

    void code(String text) {
        if (!open.isEmpty() && !open.get(open.size() - 1).inResult) {
            open.get(open.size() - 1).code.append(text);
        }
    }

    /** Whether text at this place is read: it is not in the code of a field and not in a table of contents. */
    boolean shows() {
        for (Open field : open) {
            if (field.counts && (!field.inResult || isContents(field.code.toString()))) {
                return false;
            }
        }
        return true;
    }

    static boolean isContents(String code) {
        String trimmed = code.trim();
        return trimmed.equals("TOC") || trimmed.startsWith("TOC ");
    }
}

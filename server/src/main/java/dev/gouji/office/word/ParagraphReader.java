package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Characters;
import dev.gouji.office.markup.Element;
import dev.gouji.office.markup.Node;
import dev.gouji.office.projection.ProjectionBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Reads the content of paragraphs as it is shown when all tracked changes are accepted. Of fields it reads the results. Hidden
 * text, notes, pictures and text boxes are left out.
 */
final class ParagraphReader {

    private final ProjectionBuilder out;
    private final RemainsBuilder remains;
    private final RunStyles styles;
    private final Fields fields;
    private final Bindings bindings;
    /** In a cell, a line break does not end the line: it joins the words. */
    private boolean inCell;
    private boolean bound;
    private boolean suppressed;

    ParagraphReader(ProjectionBuilder out, RemainsBuilder remains, Styles styles, Fields fields, Bindings bindings) {
        this.out = out;
        this.remains = remains;
        this.styles = new RunStyles(styles);
        this.fields = fields;
        this.bindings = bindings;
    }

    void inCell(boolean inCell) {
        this.inCell = inCell;
    }

    /** Whether bound content was read since the last call ({@link Bindings}). */
    boolean takeBound() {
        boolean was = bound;
        bound = false;
        return was;
    }

    /** Whether text of a field was left out since the last call, such as a table of contents. */
    boolean takeSuppressed() {
        boolean was = suppressed;
        suppressed = false;
        return was;
    }

    void paragraph(Element paragraph) {
        bound |= bindings.holds(paragraph);
        Optional<Element> properties = paragraph.child("w:pPr");
        styles.paragraph(properties);
        if (properties.isPresent()) {
            formatChange(properties.get(), "w:pPrChange");
        }
        children(paragraph.elements());
    }

    /** Notes a tracked change of the formatting, which stands in properties. */
    void formatChange(Element properties, String name) {
        Optional<Element> change = properties.child(name);
        if (change.isPresent()) {
            remains.change(Remains.Change.Kind.FORMAT, change.get(), "", out.length(), out.length());
        }
    }

    private void children(List<Element> content) {
        for (Element element : content) {
            inline(element);
        }
    }

    private void inline(Element element) {
        switch (element.name()) {
            case "w:r", "m:r" -> run(element);
            case "w:ins" -> kept(element, Remains.Change.Kind.INSERTED);
            case "w:moveTo" -> kept(element, Remains.Change.Kind.MOVED);
            case "w:del", "w:moveFrom" -> deleted(element);
            case "w:fldSimple" -> simpleField(element);
            case "w:sdt" -> control(element);
            case "mc:AlternateContent" -> children(Alternatives.chosen(element));
            case "w:commentRangeStart" -> remains.commentStart(element, out.length());
            case "w:subDoc" -> remains.unread(Remains.Unread.Kind.CHUNK, "", out.length());
            case "m:f" -> fraction(element);
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "m:oMathParaPr", "m:ctrlPr" -> {
                // Properties have no text.
            }
            default -> children(element.elements());
        }
    }

    private void kept(Element element, Remains.Change.Kind kind) {
        int from = out.length();
        children(element.elements());
        remains.change(kind, element, Texts.of(element), from, out.length());
    }

    /** Notes deleted text. Moved text is not noted here: it is read at its new place. */
    private void deleted(Element element) {
        if (element.is("w:del")) {
            remains.change(Remains.Change.Kind.DELETED, element, Texts.of(element), out.length(), out.length());
        }
    }

    private void simpleField(Element field) {
        String code = field.attribute("w:instr").orElse("").trim();
        int from = out.length();
        if (!Fields.isContents(code)) {
            children(field.elements());
        }
        fieldEnds(new Fields.Field(code, from));
    }

    private void fieldEnds(Fields.Field field) {
        if (field.bringsFigure(out.since(field.start()), inCell)) {
            remains.formula(field.code(), field.start(), out.length());
        }
    }

    private void control(Element control) {
        bound |= Bindings.isBound(control);
        children(control.elementsIn("w:sdtContent"));
    }

    private void fraction(Element fraction) {
        Optional<Element> above = fraction.child("m:num");
        Optional<Element> below = fraction.child("m:den");
        if (above.isPresent() && below.isPresent()) {
            children(above.get().elements());
            out.sign("/", above.get());
            children(below.get().elements());
        }
    }

    private void run(Element run) {
        Optional<Element> properties = run.child("w:rPr");
        if (properties.isPresent()) {
            formatChange(properties.get(), "w:rPrChange");
        }
        boolean hidden = styles.hides(properties);
        boolean note = properties.isPresent() && styles.raises(properties.get()) && out.isNote(Texts.of(run));
        for (Element element : run.elements()) {
            note |= RunStyles.isMarkedByHand(element);
            if (hidden && !element.is("w:fldChar") && !element.is("w:instrText")) {
                remains.hidden(Texts.of(element), out.length());
            } else if (!note || !element.is("w:t") && !element.is("w:sym")) {
                inRun(element, run);
            }
        }
    }

    private void inRun(Element element, Element run) {
        switch (element.name()) {
            case "w:fldChar" -> fieldSign(element);
            case "w:instrText" -> fields.code(element.text());
            default -> {
                if (fields.shows()) {
                    content(element, run);
                } else {
                    suppressed |= element.is("w:t");
                }
            }
        }
    }

    private void fieldSign(Element sign) {
        switch (sign.attribute("w:fldCharType").orElse("")) {
            case "begin" -> fields.begin(sign);
            case "separate" -> fields.separate(out.length());
            default -> fieldEnds(fields.end(out.length()));
        }
    }

    private void content(Element element, Element run) {
        switch (element.name()) {
            case "w:t", "m:t" -> text(element, run);
            case "w:tab", "w:ptab" -> out.mark(" ", element, run);
            case "w:br", "w:cr" -> lineBreak(element, run);
            case "w:noBreakHyphen" -> out.mark("-", element, run);
            case "w:sym" -> out.mark(Symbols.of(element), element, run);
            case "w:ruby" -> children(element.elementsIn("w:rubyBase"));
            case "w:drawing", "w:pict" -> Floating.note(element, remains, out.length());
            case "w:object" -> remains.unread(Remains.Unread.Kind.OBJECT, "", out.length());
            case "w:footnoteReference", "w:endnoteReference" -> remains.note(element, out.length());
            case "w:commentReference" -> remains.comment(element, out.length());
            case "mc:AlternateContent" -> {
                for (Element chosen : Alternatives.chosen(element)) {
                    content(chosen, run);
                }
            }
            default -> {
                // Marks of notes, soft hyphens and page marks are not shown as text.
            }
        }
    }

    private void lineBreak(Element element, Element run) {
        if (inCell) {
            out.join();
        } else {
            out.mark("\n", element, run);
        }
    }

    /** Reads a text element. Word drops blanks at its ends, unless it has {@code xml:space="preserve"}. */
    private void text(Element element, Element run) {
        if (styles.turnsStruck(run)) {
            out.join();
        }
        boolean keeps = element.hasAttribute("xml:space", "preserve");
        List<Node> nodes = element.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Characters characters) {
                int first = 0;
                int last = characters.text().length();
                while (!keeps && i == 0 && first < last && isGap(characters.text().charAt(first))) {
                    first++;
                }
                while (!keeps && i == nodes.size() - 1 && last > first && isGap(characters.text().charAt(last - 1))) {
                    last--;
                }
                out.characters(characters, first, last, element, run);
            }
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}

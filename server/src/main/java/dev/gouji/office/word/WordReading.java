package dev.gouji.office.word;

import dev.gouji.office.Remains;
import dev.gouji.office.markup.Element;
import dev.gouji.office.projection.Projection;
import dev.gouji.office.projection.ProjectionBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a Word file.
 *
 * @param projection the text that is checked
 * @param remains what the file has beside that text
 */
record WordReading(Projection projection, Remains remains) {

    static WordReading of(WordPackage parts) {
        Element document = parts.documentRoot();
        ProjectionBuilder out = new ProjectionBuilder(parts.documentText().text());
        RemainsBuilder remains = new RemainsBuilder(parts);
        Styles styles = new Styles(parts.part("/styles"));
        ParagraphReader inline = new ParagraphReader(out, remains, styles, new Fields(document), new Bindings(document));
        Optional<Element> body = document.child("w:body");
        if (body.isPresent()) {
            new BodyReader(out, remains, inline, new Numbering(parts.part("/numbering"), styles)).read(body.get().elements());
        }
        margins(parts.parts("/header"), remains);
        margins(parts.parts("/footer"), remains);
        return new WordReading(out.build(), remains.build(parts.author()));
    }

    private static void margins(List<Element> margins, RemainsBuilder remains) {
        for (Element margin : margins) {
            String text = Texts.of(margin);
            if (!text.isEmpty()) {
                remains.aside(Remains.Unread.Kind.MARGIN, text, 0);
            }
        }
    }
}

package dev.gouji.lsp.feature;

import dev.gouji.edit.Formatter;
import dev.gouji.form.blank.Surface;
import dev.gouji.grammar.Block;
import dev.gouji.lsp.document.View;
import java.util.List;
import java.util.Locale;

/** Whether a document is written in Markdown or as plain text with TABs, for edits to keep to. */
final class Written {

    private static final List<String> MARKDOWN = List.of(".md", ".markdown");

    private Written() {
    }

    /** By the document's name; without an ending it is Markdown if its language is, or if it has # headings. */
    static Surface surface(View view) {
        String uri = view.snapshot().uri().toLowerCase(Locale.ROOT);
        boolean named = MARKDOWN.stream().anyMatch(uri::endsWith);
        boolean markdown = named || !uri.endsWith(".txt") && (view.snapshot().language().equals("markdown")
                || view.analysis().tree().blocks().stream().anyMatch(b -> b instanceof Block.Heading));
        return markdown ? Surface.MARKDOWN : Surface.TABS;
    }

    static Formatter.Kind kind(View view) {
        return surface(view) == Surface.MARKDOWN ? Formatter.Kind.MARKDOWN : Formatter.Kind.TEXT;
    }
}

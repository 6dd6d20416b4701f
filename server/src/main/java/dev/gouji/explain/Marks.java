package dev.gouji.explain;

import java.util.List;

/** How a page is marked up. Every word goes through {@link #words}, so that nothing a document says becomes markup. */
sealed interface Marks permits MarkdownMarks, PlainMarks {

    String title(String title, Depth depth);

    /** Words as they are to be seen. */
    String words(String words);

    String link(String words, String url);

    /** The name of what follows. */
    String label(String label, Depth depth);

    /** Words of another, line by line. */
    String quote(List<String> lines);

    /** One of several lines. */
    String item(String line);

    /** What stands between two parts of a page. */
    String gap(Depth depth);

    /** What stands between a label and the lines under it. */
    String underLabel();

    /** The line that says whose words these are. */
    String source(String source);
}

package dev.gouji.explain;

import java.util.List;

/** The markup of a page. Every word goes through {@link #words}, so that nothing that a document says becomes markup. */
sealed interface Marks permits MarkdownMarks, PlainMarks {

    String title(String title, Depth depth);

    /** Words, written so that they are seen as they are. */
    String words(String words);

    String link(String words, String url);

    /** The label of the line or the lines that follow. */
    String label(String label, Depth depth);

    /** The lines of a quotation. */
    String quote(List<String> lines);

    /** A line of a list. */
    String item(String line);

    /** What stands between two parts of a page. */
    String gap(Depth depth);

    /** What stands between a label and the lines under it. */
    String underLabel();

    /** The line that says whose words these are. */
    String source(String source);
}

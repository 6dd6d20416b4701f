package dev.gouji.office.projection;

import dev.gouji.office.markup.Element;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Writes characters into a source. Word files and web pages do it differently; {@link SourceEdits} does the rest for both. */
public interface Filler {

    /** Puts text into a cell or paragraph that has none. */
    Edit fill(Region region, String text);

    /** The source of text that stands among other text. */
    String written(String text);

    /** The source of text that replaces an element, or stands right beside it. */
    String instead(Segment mark, String text);

    /** Further edits of the source before these edits, so that it does not become markup together with the new text. */
    List<Edit> guards(String source, List<Edit> edits);

    /** A further edit that the element needs when it has this content. */
    Optional<Edit> tidy(Element holder, String content);
}

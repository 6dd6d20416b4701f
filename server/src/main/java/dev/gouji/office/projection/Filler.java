package dev.gouji.office.projection;

import dev.gouji.office.markup.Element;
import dev.gouji.text.Edit;
import java.util.List;
import java.util.Optional;

/** Writes characters into a source. Word files and web pages do it differently; {@link SourceEdits} does the rest for both. */
public interface Filler {

    /** Puts text into a cell or paragraph that has none. */
    Edit fill(Region region, String text);

    /** The source of text among other text. */
    String written(String text);

    /** The source of text that takes the place of an element. */
    String instead(Segment mark, String text);

    /** Further edits that keep these from becoming markup together with the source before them. */
    List<Edit> guards(String source, List<Edit> edits);

    /** A further change that the element needs once its content is this source. */
    Optional<Edit> tidy(Element holder, String content);
}

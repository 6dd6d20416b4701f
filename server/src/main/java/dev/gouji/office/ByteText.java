package dev.gouji.office;

import dev.gouji.text.Edit;
import java.util.List;

/** Bytes that were read as a text. */
public interface ByteText {

    String text();

    /** Whether the encoding of the bytes has all characters of the text. */
    boolean encodes(String text);

    /** The bytes after edits of the text; all bytes outside them stay the same. Edits must not overlap. */
    byte[] apply(List<Edit> edits);

    /** The text after {@link #apply}, in the same encoding. */
    ByteText edited(List<Edit> edits);

    /** The bytes as they were read. */
    byte[] bytes();
}

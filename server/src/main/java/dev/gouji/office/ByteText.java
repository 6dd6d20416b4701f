package dev.gouji.office;

import dev.gouji.text.Edit;
import java.util.List;

/** Bytes that were read as a text. */
public interface ByteText {

    String text();

    /** Whether the encoding of the bytes has all characters of the text. */
    boolean encodes(String text);

    /** The bytes with the edits of the text made; all bytes outside them stay what they are. Edits must not overlap. */
    byte[] apply(List<Edit> edits);
}

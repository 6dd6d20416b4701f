package dev.gouji.cli.report;

import dev.gouji.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML in UTF-8, one element per line. Characters that XML does not allow, or that have an effect on a terminal, are replaced
 * or removed.
 */
final class XmlWriter {

    private final OutputStream out;
    private final XMLStreamWriter xml;

    XmlWriter(OutputStream out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; its attributes are names and values, alternately. */
    XmlWriter open(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], shown(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(shown(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the document with a line end. */
    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The text as it is written. U+FFFE and U+FFFF are replaced, because XML does not allow them. */
    private static String shown(String text) {
        return Visible.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}

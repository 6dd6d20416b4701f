package dev.gouji.office.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.office.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void namesHaveOurPrefixOfTheirNamespace() {
        Element root = Xml.parse("<x:document xmlns:x='" + W + "' xmlns:y='urn:other'><x:p x:val='1' val='2'/><y:p/><p/>"
                + "<z:p xmlns:z='http://purl.oclc.org/ooxml/wordprocessingml/main'/><p xmlns='" + W + "'/></x:document>");
        assertEquals("w:document", root.name());
        assertEquals("[w:p, ?:p, p, w:p, w:p]", root.nodes().stream().map(n -> ((Element) n).name()).toList().toString());
        Element first = root.child("w:p").orElseThrow();
        assertEquals("1", first.attribute("w:val").orElseThrow());
        assertEquals("2", first.attribute("val").orElseThrow());
    }

    @Test
    void elementsKnowTheirPlacesInTheSource() {
        String source = "<?xml version='1.0'?>\n<!-- -->\n<a>1&amp;<b x='&lt;'>2</b><c/><![CDATA[<3>]]></a>\n";
        Element root = Xml.parse(source);
        assertEquals("1&2<3>", root.text());
        assertEquals("<b x='&lt;'>2</b>", source.substring(root.child("b").orElseThrow().start(), root.child("b").orElseThrow().end()));
        assertEquals("<", root.child("b").orElseThrow().attribute("x").orElseThrow());
        assertTrue(root.child("c").orElseThrow().isEmptyTag());
        root.nodes().stream().filter(n -> n instanceof Characters).map(n -> (Characters) n)
                .filter(c -> c.form() != Characters.Form.REFERENCE)
                .forEach(c -> assertEquals(c.text(), source.substring(c.start(), c.end())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a b='1' b='2'/>", "<a b/>", "<a>&nbsp;</a>", "<a>&#0;</a>",
        "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a b='&x;'/>", "<a b='&'/>", "<a><![CDATA[</a>", "<a", "x<a/>", "<a/>x", "<a>&</a>"})
    void xmlThatIsNotWellFormedIsRefused(String source) {
        assertThrows(Unreadable.class, () -> Xml.parse(source));
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        Unreadable refused = assertThrows(Unreadable.class,
                () -> Xml.parse("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
        assertEquals("office.dtd", refused.reason().key());
    }

    @Test
    void theDepthIsLimited() {
        assertEquals("a", Xml.parse("<a>".repeat(Xml.DEEPEST) + "</a>".repeat(Xml.DEEPEST)).name());
        int deeper = Xml.DEEPEST + 1;
        assertThrows(Unreadable.class, () -> Xml.parse("<a>".repeat(deeper) + "</a>".repeat(deeper)));
        assertThrows(Unreadable.class, () -> Xml.parse("<a>".repeat(20_000)));
    }

    @Test
    void theNumbersOfElementsAndNamespacesAreLimited() {
        assertThrows(Unreadable.class, () -> Xml.parse("<a>" + "<b/>".repeat(Xml.MOST_MARKS) + "</a>"));
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 10_000; i++) {
            many.append(" xmlns:n").append(i).append("='urn:n'");
        }
        assertThrows(Unreadable.class, () -> Xml.parse(many + "/>"));
    }
}

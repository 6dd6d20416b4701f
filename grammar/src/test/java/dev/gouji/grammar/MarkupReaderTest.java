package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.MarkupReader.Kind;
import dev.gouji.grammar.antlr.HtmlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks of XML and HTML: tags, attributes, references and text, with their places. */
class MarkupReaderTest {

    private static final int SOUPS = 6_000;
    private static final int LENGTH = 20_000;
    /** How often the lexer may consume a character. */
    private static final int MOST = 8;

    @Test
    void anXmlTextIsCutIntoMarks() {
        assertEquals(List.of("START w:t", "ATTRIBUTE xml:space = preserve", "OPENED >", "TEXT 12", "REFERENCE &amp;", "END w:t",
                "START w:br", "EMPTIED />"), xml("<?xml version='1.0'?><!-- > --><w:t xml:space = \"preserve\" >12&amp;</w:t ><w:br />"));
    }

    @Test
    void cdataIsOneMark() {
        assertEquals(List.of("TEXT 1", "CDATA <![CDATA[a<b>]&]]]>", "TEXT c"), xml("1<![CDATA[a<b>]&]]]>c"));
        assertEquals(List.of("BROKEN <![CDATA[a]]"), xml("<![CDATA[a]]"));
    }

    @Test
    void brokenXmlIsMarkedAsBroken() {
        for (String broken : new String[] {"<", "&", "&amp", "< a>", "<a b>", "<a b=c>", "<a b='<'>", "a & b"}) {
            assertTrue(xml(broken).stream().anyMatch(m -> m.startsWith("BROKEN")), broken);
        }
        assertEquals(List.of("DECLARATION <!"), xml("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]>").subList(0, 1));
    }

    @Test
    void aFullWidthSignIsText() {
        assertEquals(List.of("TEXT ＜ａ＞＂"), xml("＜ａ＞＂"));
        assertEquals(List.of("START a", "ATTRIBUTE b = ＂１＝", "OPENED >"), xml("<a b=\"＂１＝\">"));
    }

    @Test
    void anHtmlTextIsCutIntoMarks() {
        assertEquals(List.of("START TD", "ATTRIBUTE rowSpan = 2", "ATTRIBUTE nowrap = ", "ATTRIBUTE a = b c", "OPENED >", "TEXT 5", "REFERENCE &nbsp",
                "TEXT  ", "TEXT <", "TEXT  6", "END TD"), html("<TD rowSpan=2 nowrap a='b c'>5&nbsp <![if x]>< 6</TD >"));
    }

    @Test
    void declarationsAndCdataInHtmlAreNoText() {
        assertEquals(List.of("TEXT 1", "TEXT 2", "TEXT <", "TEXT 3"), html("<!DOCTYPE html>1<![CDATA[x<y]]></ z></>2<?a<b><3"));
    }

    /** Browsers read it in this way. */
    @Test
    void anUnclosedTagEndsAtTheNextAngleBracket() {
        assertEquals(List.of("START td", "ATTRIBUTE a = 1", "ATTRIBUTE td = ", "OPENED >", "TEXT 5"), html("<td a=1 <td>5"));
        assertEquals(List.of("START td", "ATTRIBUTE a = "), html("<td a"));
    }

    @Test
    void marksCoverTheTextWithoutAGap() {
        LongStream.range(0, SOUPS).forEach(seed -> {
            String text = Soup.ofMarkup(seed);
            for (MarkupReader reader : new MarkupReader[] {MarkupReader.xml(text), MarkupReader.html(text)}) {
                int done = 0;
                for (Kind kind = reader.next(); kind != Kind.EOF; kind = reader.next()) {
                    assertTrue(reader.start() == done && done <= reader.end(), () -> "soup " + seed);
                    assertTrue(reader.end() <= text.length(), () -> "soup " + seed);
                    if (kind == Kind.START || kind == Kind.END || kind == Kind.ATTRIBUTE) {
                        assertTrue(reader.end() >= reader.name().end(), () -> "soup " + seed);
                    }
                    if (kind == Kind.ATTRIBUTE) {
                        assertTrue(reader.end() >= reader.value().end(), () -> "soup " + seed);
                    }
                    done = reader.end();
                }
                assertEquals(text.length(), done, () -> "soup " + seed);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<a ", "<a b", "<a b=", "<a b='", "<a b=\"", "</a", "<!--", "<!", "<?", "&", "&a", "&#", "&#x", "a=", "='",
        "=\"", "'", "\"", "=  ", "- ", "--", "<!-- -", "]", "/", "<script>"})
    void eachCharacterIsConsumedAFewTimes(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (String start : new String[] {"", "<td ", "<!--"}) {
            byte[] classes = AsciiClass.of(start + text);
            long consumed = CountingStream.consumed(HtmlLexer::new, classes);
            assertTrue(consumed <= (long) MOST * classes.length, () -> consumed + " of " + classes.length);
        }
    }

    private static List<String> xml(String text) {
        return marks(text, MarkupReader.xml(text));
    }

    private static List<String> html(String text) {
        return marks(text, MarkupReader.html(text));
    }

    private static List<String> marks(String text, MarkupReader reader) {
        List<String> marks = new ArrayList<>();
        for (Kind kind = reader.next(); kind != Kind.EOF; kind = reader.next()) {
            switch (kind) {
                case NOTHING -> {
                    // a comment or a part of a tag
                }
                case START, END -> marks.add(kind + " " + reader.name().of(text));
                case ATTRIBUTE -> marks.add(kind + " " + reader.name().of(text) + " = " + reader.value().of(text));
                default -> marks.add(kind + " " + text.substring(reader.start(), reader.end()));
            }
        }
        return marks;
    }
}

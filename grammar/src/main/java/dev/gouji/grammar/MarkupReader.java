package dev.gouji.grammar;

import dev.gouji.grammar.antlr.HtmlLexer;
import dev.gouji.grammar.antlr.XmlLexer;
import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;

/**
 * Reads markup mark by mark, each with its place. This class knows only the form of marks; its callers know nesting and meaning.
 */
public final class MarkupReader {

    /** What stands next. */
    public enum Kind {
        /** characters as they are */ TEXT,
        /** {@code &amp;}, {@code &#20154;} */ REFERENCE,
        /** {@code <![CDATA[…]]>} */ CDATA,
        /** {@code <name}; its attributes and the end of the tag follow */ START,
        /** {@code name="value"}, of a tag that was started */ ATTRIBUTE,
        /** the end of a tag behind which content follows */ OPENED,
        /** the end of a tag that has no content */ EMPTIED,
        /** {@code </name>} */ END,
        /** a DTD, or text that looks like one */ DECLARATION,
        /** blanks in tags, comments, instructions for programs */ NOTHING,
        /** what XML does not allow here; never in a web page, where it is text */ BROKEN,
        /** the end of the text */ EOF
    }

    private static final LexerTable XML = LexerTable.read("XmlLexer.table");
    private static final LexerTable HTML = LexerTable.read("HtmlLexer.table");
    private static final Kind[] XML_KINDS = kinds(XmlLexer.VOCABULARY);
    private static final Kind[] HTML_KINDS = kinds(HtmlLexer.VOCABULARY);

    private final String text;
    private final Tokens tokens;
    private final Kind[] kinds;
    private int start;

    private MarkupReader(String text, LexerTable table, Kind[] kinds) {
        this.text = text;
        byte[] classes = AsciiClass.of(text);
        this.tokens = new Tokens(table, classes, 0, classes.length, 0);
        this.kinds = kinds;
    }

    /** A part of an office file. Names keep their case. */
    public static MarkupReader xml(String text) {
        return new MarkupReader(text, XML, XML_KINDS);
    }

    /** A web page. */
    public static MarkupReader html(String text) {
        return new MarkupReader(text, HTML, HTML_KINDS);
    }

    /** Moves to the next mark and returns its kind. At the end of the text each call returns {@link Kind#EOF}. */
    public Kind next() {
        int type = tokens.next();
        start = tokens.start();
        if (type == Token.EOF) {
            return Kind.EOF;
        }
        return kinds[type] == Kind.CDATA ? cdata() : kinds[type];
    }

    private Kind cdata() {
        int type = tokens.next();
        while (type == XmlLexer.CDATA_TEXT) {
            type = tokens.next();
        }
        return type == XmlLexer.CDATA_END ? Kind.CDATA : Kind.BROKEN;
    }

    /** Where the mark begins. */
    public int start() {
        return start;
    }

    /** Where it ends, and the next one begins. */
    public int end() {
        return tokens.end();
    }

    /** Continues at an offset. So callers skip content that only looks like markup, such as a script. Allowed only between tags. */
    public void skip(int to) {
        tokens.goTo(to);
    }

    /** The name of the start tag, end tag or attribute just read. */
    public Span name() {
        int from = start;
        while (from < tokens.end() && (text.charAt(from) == '<' || text.charAt(from) == '/')) {
            from++;
        }
        int to = from;
        while (to < tokens.end() && !endsName(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private static boolean endsName(char c) {
        return c == '=' || c == '>' || c == '/' || isGap(c);
    }

    /** The value of the attribute just read, without its quotation marks. */
    public Span value() {
        int from = start;
        int to = tokens.end();
        while (from < to && text.charAt(from) != '=') {
            from++;
        }
        from++;
        while (from < to && isGap(text.charAt(from))) {
            from++;
        }
        if (from >= to) {
            return new Span(to, to);
        }
        boolean quoted = text.charAt(from) == '"' || text.charAt(from) == '\'';
        return quoted ? new Span(from + 1, to - 1) : new Span(from, to);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }

    /** The kind of each type of token: the one of the same name, {@link Kind#NOTHING} if none has it. */
    private static Kind[] kinds(Vocabulary types) {
        Kind[] kinds = new Kind[types.getMaxTokenType() + 1];
        Arrays.fill(kinds, Kind.NOTHING);
        for (Kind kind : Kind.values()) {
            for (int type = 1; type < kinds.length; type++) {
                kinds[type] = kind.name().equals(types.getSymbolicName(type)) ? kind : kinds[type];
            }
        }
        return kinds;
    }
}

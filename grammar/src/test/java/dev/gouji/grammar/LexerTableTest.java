package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.antlr.BlockLexer;
import dev.gouji.grammar.antlr.HtmlLexer;
import dev.gouji.grammar.antlr.InlineLexer;
import dev.gouji.grammar.antlr.XmlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** The tables give the same tokens as ANTLR's own lexers, which are made from the same grammars. */
class LexerTableTest {

    private static final int SOUPS = 6_000;

    @Test
    void theBlockTableGivesTheTokensOfAntlr() {
        LexerTable table = LexerTable.read("BlockLexer.table");
        LongStream.range(0, SOUPS).forEach(seed -> {
            byte[] classes = CharClass.of(Soup.of(seed));
            assertEquals(byAntlr(new BlockLexer(stream(classes))), byTable(table, classes), () -> "soup " + seed);
        });
    }

    @Test
    void theInlineTableGivesTheTokensOfAntlr() {
        LexerTable table = LexerTable.read("InlineLexer.table");
        LongStream.range(0, SOUPS).forEach(seed -> {
            byte[] classes = CharClass.of(Soup.of(seed));
            assertEquals(byAntlr(new InlineLexer(stream(classes))), byTable(table, classes), () -> "soup " + seed);
        });
    }

    @Test
    void theMarkupTablesGiveTheTokensOfAntlr() {
        LexerTable xml = LexerTable.read("XmlLexer.table");
        LexerTable html = LexerTable.read("HtmlLexer.table");
        LongStream.range(0, SOUPS).forEach(seed -> {
            byte[] classes = AsciiClass.of(Soup.ofMarkup(seed));
            assertEquals(byAntlr(new XmlLexer(stream(classes))), byTable(xml, classes), () -> "soup " + seed);
            assertEquals(byAntlr(new HtmlLexer(stream(classes))), byTable(html, classes), () -> "soup " + seed);
        });
    }

    private static FoldedStream stream(byte[] classes) {
        return new FoldedStream(classes, 0, classes.length);
    }

    private static List<String> byAntlr(Lexer lexer) {
        lexer.removeErrorListeners();
        List<String> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            tokens.add(token.getType() + ":" + token.getStartIndex() + ".." + (token.getStopIndex() + 1));
        }
        return tokens;
    }

    private static List<String> byTable(LexerTable table, byte[] classes) {
        Tokens read = new Tokens(table, classes, 0, classes.length, 0);
        List<String> tokens = new ArrayList<>();
        for (int type = read.next(); type != Token.EOF; type = read.next()) {
            tokens.add(type + ":" + read.start() + ".." + read.end());
        }
        return tokens;
    }
}

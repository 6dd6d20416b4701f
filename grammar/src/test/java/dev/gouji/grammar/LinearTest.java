package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.antlr.BlockLexer;
import dev.gouji.grammar.antlr.InlineLexer;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text on which a careless lexer would look ahead to the end from every character, and the editor would hang. The test
 * counts characters visited, since a clock is unreliable on a busy machine.
 */
class LinearTest {

    private static final int LENGTH = 20_000;
    /** How often a character may be gone over, by lists mostly; what grows with the square needs thousands. */
    private static final int OFTEN = 16;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "-", "—", "~", "<", "<!--", "<!-- -", "|", "||", "\\", "\t", "a", "1", "1.", "1,",
        "1:", "1-", "1,000,", "一", "一、", "（一）、", "（一、", "第", "第一", "第一、", "第一条、", "第（一）、", " 第", "、第一", "第一至",
        "2021年", "2021年1月1日至", "2021-1-", "《", "《a", "[2021", "至", "&a", "&#1", "<table>", "<table><tr><td>", "<table \"",
        "<td colspan='", "</table>", "<p ", "```\n", "~~~\n", "一、\n", "\n \n", "\r", "a@", "+", "𠮷"})
    void goesOverEachCharacterAFewTimes(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (String start : new String[] {"", "<table><tr><td>", "<!--", "<table><td><table>"}) {
            assertLinear(start + text);
            assertLinear(start + text + "x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table>", "<table><tr><td>", "<table><tr><td><!---->", "（", "《", "> "})
    void nestsAsDeepAsItLikes(String piece) {
        String text = piece.repeat(LENGTH);
        SyntaxTree tree = SyntaxTree.parse(text);
        assertEquals(text, tree.print());
        tree.inline(new Span(0, text.length()));
    }

    private static void assertLinear(String text) {
        byte[] classes = CharClass.of(text);
        CountingStream blocks = new CountingStream(new FoldedStream(classes, 0, classes.length));
        run(new BlockLexer(blocks));
        CountingStream inline = new CountingStream(new FoldedStream(classes, 0, classes.length));
        run(new InlineLexer(inline));
        long most = (long) OFTEN * classes.length;
        assertTrue(blocks.consumed() <= most, () -> "blocks: " + blocks.consumed() + " of " + classes.length);
        assertTrue(inline.consumed() <= most, () -> "inline: " + inline.consumed() + " of " + classes.length);
    }

    private static void run(Lexer lexer) {
        lexer.removeErrorListeners();
        while (lexer.nextToken().getType() != Token.EOF) {
            // The tokens themselves are of no interest here.
        }
    }
}

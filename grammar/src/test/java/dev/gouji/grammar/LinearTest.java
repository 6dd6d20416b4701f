package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.antlr.BlockLexer;
import dev.gouji.grammar.antlr.InlineLexer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lexers take linear time for text on which they could look ahead to the end from every character. The test counts
 * consumed characters, since a clock is unreliable on a busy machine.
 */
class LinearTest {

    private static final int LENGTH = 20_000;
    /** How often a lexer may consume a character. Lists need most; quadratic time would be thousands. */
    private static final int MOST = 16;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "-", "—", "~", "<", "<!--", "<!-- -", "|", "||", "\\", "\t", "a", "1", "1.", "1,",
        "1:", "1-", "1,000,", "一", "一、", "（一）、", "（一、", "第", "第一", "第一、", "第一条、", "第（一）、", " 第", "、第一", "第一至",
        "2021年", "2021年1月1日至", "2021-1-", "《", "《a", "[2021", "至", "&a", "&#1", "<table>", "<table><tr><td>", "<table \"",
        "<td colspan='", "</table>", "<p ", "```\n", "~~~\n", "一、\n", "\n \n", "\r", "a@", "+", "𠮷"})
    void eachCharacterIsConsumedAFewTimes(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (String start : new String[] {"", "<table><tr><td>", "<!--", "<table><td><table>"}) {
            assertLinear(start + text);
            assertLinear(start + text + "x");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table>", "<table><tr><td>", "<table><tr><td><!---->", "（", "《", "> "})
    void anyDepthOfNestingIsRead(String piece) {
        String text = piece.repeat(LENGTH);
        SyntaxTree tree = SyntaxTree.parse(text);
        assertEquals(text, tree.print());
        tree.inline(new Span(0, text.length()));
    }

    private static void assertLinear(String text) {
        byte[] classes = CharClass.of(text);
        long blocks = CountingStream.consumed(BlockLexer::new, classes);
        long inline = CountingStream.consumed(InlineLexer::new, classes);
        long most = (long) MOST * classes.length;
        assertTrue(blocks <= most, () -> "blocks: " + blocks + " of " + classes.length);
        assertTrue(inline <= most, () -> "inline: " + inline + " of " + classes.length);
    }
}

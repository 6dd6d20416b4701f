package dev.gouji.grammar;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Tokens as ANTLR's parser wants them. Nothing is kept: the grammar decides by the next token alone and builds no tree,
 * so there is one token object, which changes as the parser goes on.
 */
final class BlockTokens implements TokenStream {

    private static final LexerTable TABLE = LexerTable.read("BlockLexer.table");

    private final Tokens tokens;
    private final CommonToken token = new CommonToken(Token.EOF);
    private boolean ahead;
    private int index;
    private int start;
    private int end;

    BlockTokens(byte[] classes) {
        this.tokens = new Tokens(TABLE, classes, 0, classes.length);
    }

    /** Where the last token that was consumed begins. */
    int start() {
        return start;
    }

    /** Where it ends, and the next one begins. */
    int end() {
        return end;
    }

    @Override
    public int LA(int offset) {
        if (offset != 1) {
            throw new IllegalArgumentException("the grammar looks at token " + offset);
        }
        if (!ahead) {
            ahead = true;
            return tokens.next();
        }
        return tokens.type();
    }

    @Override
    public void consume() {
        LA(1);
        ahead = false;
        index++;
        start = end;
        end = tokens.end();
    }

    @Override
    public Token LT(int offset) {
        token.setType(offset == 1 ? LA(1) : Token.INVALID_TYPE);
        return token;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Nobody goes back.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        if (to != index) {
            throw new UnsupportedOperationException("nobody goes back");
        }
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("not known before the end");
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public Token get(int i) {
        throw new UnsupportedOperationException("no token is kept");
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token from, Token to) {
        return "";
    }
}

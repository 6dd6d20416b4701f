package dev.gouji.grammar.antlr;

import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What BlockParser.g4 stands on: a parser that tells of blocks as it meets them. ANTLR's tree of the same costs three
 * times as much as reading, and was taken apart again right away. No sequence of tokens is an error, so nothing looks
 * out for one.
 */
public abstract class EventParser extends Parser {

    protected BlockEvents events = new BlockEvents() { };

    protected EventParser(TokenStream input) {
        super(input);
        setBuildParseTree(false);
        setErrorHandler(new BailErrorStrategy());
        removeErrorListeners();
    }

    /** Tells of what the parser reads. */
    public final void tell(BlockEvents events) {
        this.events = events;
    }

    /** The token that the grammar has just looked at, so that there is nothing to compare. */
    @Override
    public final Token match(int type) {
        return consume();
    }

    @Override
    public final Token consume() {
        if (_input.LA(1) != Token.EOF) {
            _input.consume();
        }
        return null;
    }
}

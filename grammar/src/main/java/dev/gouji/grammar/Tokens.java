package dev.gouji.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a stretch of text, one after another, as its lexer grammar cuts them: the longest one each time, and of
 * two that are as long the one that the grammar names first.
 */
final class Tokens {

    private static final int[] NONE = {};

    private final LexerTable table;
    private final byte[] classes;
    private final int limit;
    private int mode;
    /** The modes to go back to. */
    private int[] modes = NONE;
    private int depth;
    private int start;
    private int end;
    private int type = Token.EOF;

    Tokens(LexerTable table, byte[] classes, int from, int limit) {
        this.table = table;
        this.classes = classes;
        this.limit = limit;
        this.start = from;
        this.end = from;
    }

    int type() {
        return type;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes on to the next token and answers its type; at the end of the text there is {@link Token#EOF}, of no length. */
    int next() {
        int longest = end;
        int accepted = 0;
        int state = table.start(mode);
        for (int i = end; i < limit; ) {
            state = table.next(state, classes[i++]);
            if (state == 0) {
                break;
            }
            // Most characters leave the state as it is; a loop of their own need not wait for the table to say which.
            while (i < limit && table.next(state, classes[i]) == state) {
                i++;
            }
            if (table.accepts(state)) {
                accepted = state;
                longest = i;
            }
        }
        start = end;
        end = longest;
        type = accepted == 0 ? Token.EOF : table.type(accepted);
        if (table.mode(accepted) != LexerTable.STAY) {
            change(table.mode(accepted));
        }
        return type;
    }

    private void change(int to) {
        if (to == LexerTable.BACK) {
            mode = modes[--depth];
            return;
        }
        if (depth == modes.length) {
            modes = Arrays.copyOf(modes, 2 * depth + 4);
        }
        modes[depth++] = mode;
        mode = to;
    }
}

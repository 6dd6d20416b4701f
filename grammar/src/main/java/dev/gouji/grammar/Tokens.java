package dev.gouji.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a part of a text into tokens as a lexer grammar says: always the longest token, and of two equally long ones the one that the
 * grammar lists first.
 */
final class Tokens {

    private static final int[] NONE = {};

    private final LexerTable table;
    private final byte[] classes;
    private final int limit;
    private int mode;
    /** The modes to go back to, the last one at {@code depth - 1}. */
    private int[] modes = NONE;
    private int depth;
    private int start;
    private int end;

    /**
     * @param limit the offset at which the part ends
     * @param mode the mode of the grammar to begin in
     */
    Tokens(LexerTable table, byte[] classes, int from, int limit, int mode) {
        this.mode = mode;
        this.table = table;
        this.classes = classes;
        this.limit = limit;
        this.start = from;
        this.end = from;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Moves to the next token and returns its type; at the end it is an empty {@link Token#EOF}. */
    int next() {
        int longest = end;
        int accepted = 0;
        int at = end;
        int state = at < limit ? table.next(table.start(mode), classes[at]) : 0;
        while (state != 0) {
            int next;
            // Most characters keep the state, so whether it ends a token is looked up once for all of them.
            do {
                at++;
                next = at < limit ? table.next(state, classes[at]) : 0;
            } while (next == state);
            if (table.accepts(state)) {
                accepted = state;
                longest = at;
            }
            state = next;
        }
        start = end;
        end = longest;
        if (table.mode(accepted) != LexerTable.STAY) {
            change(table.mode(accepted));
        }
        return accepted == 0 ? Token.EOF : table.type(accepted);
    }

    /** Continues at an offset, in the current mode. */
    void goTo(int offset) {
        end = offset;
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

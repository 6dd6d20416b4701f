package dev.gouji.grammar;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The automaton of a lexer grammar as a table. The build computes it with ANTLR's own simulation (LexerTableMaker). ANTLR itself
 * would compute the same states while it reads, which makes each start slower, and would visit an object for each character.
 *
 * <p>States are numbered from 1; states that end a token come first. State 0 means that the token cannot go on.
 */
final class LexerTable {

    /** Classes of characters are below 128 (CharClass). */
    static final int CLASS_BITS = 7;
    /** A token changes no mode. */
    static final int STAY = 0;
    /** A token goes back to the mode before; any other number is the mode that it opens. */
    static final int BACK = -1;

    /** The first state of each mode. */
    private final char[] starts;
    /** States up to this one accept a token. */
    private final int accepting;
    /** The type of the token that each accepting state ends. */
    private final byte[] types;
    /** The change of mode after each accepting state. */
    private final byte[] modes;
    /** The next state, by state and class. */
    private final char[] next;

    LexerTable(char[] starts, byte[] types, byte[] modes, char[] next) {
        this.starts = starts;
        this.accepting = types.length - 1;
        this.types = types;
        this.modes = modes;
        this.next = next;
    }

    /** Reads the file that the build wrote. */
    static LexerTable read(String name) {
        Optional<byte[]> file = BuiltInFile.read("grammar/" + name);
        if (file.isEmpty()) {
            throw new IllegalStateException(name + " is made by the build of grammar/, which did not run");
        }
        ByteBuffer bytes = ByteBuffer.wrap(file.get());
        char[] starts = chars(bytes, bytes.getChar());
        byte[] types = new byte[bytes.getChar()];
        byte[] modes = new byte[types.length];
        bytes.get(types).get(modes);
        return new LexerTable(starts, types, modes, chars(bytes, bytes.remaining() / Character.BYTES));
    }

    private static char[] chars(ByteBuffer bytes, int count) {
        char[] chars = new char[count];
        bytes.asCharBuffer().get(chars);
        bytes.position(bytes.position() + count * Character.BYTES);
        return chars;
    }

    /** The bytes of the file that {@link #read} reads. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate((2 + starts.length + next.length) * Character.BYTES + 2 * types.length);
        bytes.putChar((char) starts.length);
        for (char start : starts) {
            bytes.putChar(start);
        }
        bytes.putChar((char) types.length).put(types).put(modes);
        for (char state : next) {
            bytes.putChar(state);
        }
        return bytes.array();
    }

    int start(int mode) {
        return starts[mode];
    }

    int next(int state, int k) {
        return next[state << CLASS_BITS | k];
    }

    boolean accepts(int state) {
        return state <= accepting;
    }

    int type(int state) {
        return types[state];
    }

    int mode(int state) {
        return modes[state];
    }
}

package dev.gouji.grammar;

import dev.gouji.grammar.antlr.BlockLexer;
import dev.gouji.grammar.antlr.HtmlLexer;
import dev.gouji.grammar.antlr.InlineLexer;
import dev.gouji.grammar.antlr.XmlLexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerPopModeAction;
import org.antlr.v4.runtime.atn.LexerPushModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Computes the tables of the lexer grammars. The build runs it after ANTLR's generated classes are compiled. It takes every
 * reachable state from ANTLR's simulation, so that a table agrees with its grammar.
 */
public final class LexerTableMaker {

    private LexerTableMaker() {
    }

    /** @param arguments the folder of the compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve("dev/gouji/grammar");
        CharStream empty = CharStreams.fromString("");
        Files.write(folder.resolve("BlockLexer.table"), table(new BlockLexer(empty)).bytes());
        Files.write(folder.resolve("InlineLexer.table"), table(new InlineLexer(empty)).bytes());
        Files.write(folder.resolve("XmlLexer.table"), table(new XmlLexer(empty)).bytes());
        Files.write(folder.resolve("HtmlLexer.table"), table(new HtmlLexer(empty)).bytes());
    }

    static LexerTable table(Lexer lexer) {
        return new Simulation(lexer).table();
    }

    private static final class Simulation extends LexerATNSimulator {

        private static final int CLASSES = 1 << LexerTable.CLASS_BITS;

        private final CharStream empty = CharStreams.fromString("");
        private final Map<DFAState, DFAState[]> ways = new LinkedHashMap<>();

        Simulation(Lexer lexer) {
            super(lexer, lexer.getATN(), automata(lexer), new PredictionContextCache());
        }

        /** New automata, one for each mode, since all lexers of a grammar share theirs. */
        private static DFA[] automata(Lexer lexer) {
            DFA[] automata = new DFA[lexer.getATN().getNumberOfDecisions()];
            for (int i = 0; i < automata.length; i++) {
                automata[i] = new DFA(lexer.getATN().getDecisionState(i), i);
            }
            return automata;
        }

        LexerTable table() {
            List<DFAState> starts = new ArrayList<>();
            for (mode = 0; mode < atn.modeToStartState.size(); mode++) {
                DFAState start = addDFAState(computeStartState(empty, atn.modeToStartState.get(mode)));
                starts.add(start);
                explore(start);
            }
            return number(starts);
        }

        private void explore(DFAState start) {
            List<DFAState> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                DFAState state = open.remove(open.size() - 1);
                if (!ways.containsKey(state)) {
                    DFAState[] next = new DFAState[CLASSES];
                    ways.put(state, next);
                    for (int k = 0; k < CLASSES; k++) {
                        DFAState target = computeTargetState(empty, state, k);
                        if (target != ERROR) {
                            next[k] = target;
                            open.add(target);
                        }
                    }
                }
            }
        }

        private LexerTable number(List<DFAState> starts) {
            Map<DFAState, Character> numbers = new LinkedHashMap<>();
            number(numbers, state -> state.isAcceptState);
            byte[] types = new byte[numbers.size() + 1];
            byte[] modes = new byte[types.length];
            numbers.forEach((state, number) -> accept(state, number, types, modes));
            number(numbers, state -> !state.isAcceptState);
            char[] next = new char[numbers.size() + 1 << LexerTable.CLASS_BITS];
            numbers.forEach((state, number) -> {
                for (int k = 0; k < CLASSES; k++) {
                    DFAState target = ways.get(state)[k];
                    next[number << LexerTable.CLASS_BITS | k] = target == null ? 0 : numbers.get(target);
                }
            });
            char[] first = new char[starts.size()];
            for (int i = 0; i < first.length; i++) {
                first[i] = numbers.get(starts.get(i));
                check(starts.get(i));
            }
            return new LexerTable(first, types, modes, next);
        }

        private void number(Map<DFAState, Character> numbers, Predicate<DFAState> which) {
            ways.keySet().stream().filter(which).forEach(state -> numbers.put(state, (char) (numbers.size() + 1)));
        }

        /** Checks that every text can be cut into tokens: each single character must be a token. */
        private void check(DFAState start) {
            for (DFAState target : ways.get(start)) {
                if (target == null || !target.isAcceptState) {
                    throw new IllegalStateException("a character that no token begins with");
                }
            }
        }

        private static void accept(DFAState state, int number, byte[] types, byte[] modes) {
            types[number] = (byte) state.prediction;
            if (state.lexerActionExecutor == null) {
                return;
            }
            for (LexerAction action : state.lexerActionExecutor.getLexerActions()) {
                if (action instanceof LexerTypeAction type) {
                    types[number] = (byte) type.getType();
                } else if (action instanceof LexerPushModeAction push) {
                    modes[number] = (byte) push.getMode();
                } else if (action instanceof LexerPopModeAction) {
                    modes[number] = LexerTable.BACK;
                } else {
                    throw new IllegalStateException("a command that Tokens does not know: " + action);
                }
            }
        }
    }
}

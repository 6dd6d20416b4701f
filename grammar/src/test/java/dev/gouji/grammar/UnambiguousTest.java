package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.grammar.antlr.BlockLexer;
import dev.gouji.grammar.antlr.BlockParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Test;

/**
 * The grammar of blocks decides by the next token alone and accepts whatever comes. Without that a hostile text costs
 * more than linear time, and what a half-typed line means would depend on the order of alternatives.
 */
class UnambiguousTest {

    private static final int SOUPS = 3_000;
    private static final Path REPORTS =
            Path.of(System.getProperty("basedir", "."), "..", "server", "src", "test", "resources", "dev", "gouji");

    @Test
    void reports() throws IOException {
        for (Path path : paths()) {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replaceAll("«[GJ0-9 ]+:|»", "");
            assertEquals(List.of(), complaints(text), path.toString());
        }
    }

    @Test
    void soup() {
        LongStream.range(0, SOUPS).forEach(seed ->
                assertEquals(List.of(), complaints(Soup.of(seed)), () -> "soup " + seed + ": " + Soup.of(seed)));
    }

    private static List<Path> paths() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return files.filter(p -> p.toString().endsWith(".txt") || p.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** What ANTLR has to say against the text when it is told to look closely. */
    private static List<String> complaints(String text) {
        byte[] classes = CharClass.of(text);
        List<String> complaints = new ArrayList<>();
        BlockLexer blocks = new BlockLexer(new FoldedStream(classes, 0, classes.length));
        parse(blocks, new BlockParser(new CommonTokenStream(blocks)), BlockParser::document, complaints);
        return complaints;
    }

    private static <P extends Parser> void parse(Lexer lexer, P parser, Consumer<P> rule, List<String> complaints) {
        Listener listener = new Listener(complaints);
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        rule.accept(parser);
    }

    private static final class Listener extends BaseErrorListener {

        private final List<String> complaints;

        Listener(List<String> complaints) {
            this.complaints = complaints;
        }

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                                RecognitionException e) {
            complaints.add("syntax error: " + message);
        }

        @Override
        public void reportAmbiguity(Parser parser, DFA dfa, int start, int stop, boolean exact, BitSet alternatives,
                                    ATNConfigSet configs) {
            complaints.add("ambiguous in " + rule(parser, dfa));
        }

        @Override
        public void reportAttemptingFullContext(Parser parser, DFA dfa, int start, int stop, BitSet alternatives,
                                                ATNConfigSet configs) {
            complaints.add("full context in " + rule(parser, dfa));
        }

        private static String rule(Parser parser, DFA dfa) {
            return parser.getRuleNames()[dfa.atnStartState.ruleIndex];
        }
    }
}

package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.tool.ANTLRMessage;
import org.antlr.v4.tool.ANTLRToolListener;
import org.antlr.v4.tool.Grammar;
import org.junit.jupiter.api.Test;

/**
 * Every part of ReportParser.g4 matters: a change leaves out one word of the grammar, or swaps two neighbours, and at least
 * one sentence of {@link Sentences} must get another tree.
 */
class ChangedGrammarTest {

    private static final Path GRAMMAR = Path.of(System.getProperty("basedir", "."), "src/main/antlr4/dev/gouji/grammar/antlr/ReportParser.g4");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+[*+?]?");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_]+[*+?]?) +([A-Za-z_]+[*+?]?)");
    private static final String START = "report\n";

    @Test
    void readsWhatTheBuiltParserReads() throws IOException {
        assertEquals(Sentences.ALL.stream().map(Sentences::show).toList(), reading(source()));
    }

    @Test
    void everyPartOfItCounts() throws IOException {
        String source = source();
        List<String> right = reading(source);
        List<String> changed = new ArrayList<>();
        Matcher name = NAME.matcher(source);
        for (int at = body(source); name.find(at); at = name.end()) {
            if (isInRule(source, name.start())) {
                changed.add(source.substring(0, name.start()) + source.substring(name.end()));
            }
        }
        Matcher pair = PAIR.matcher(source);
        for (int at = body(source); pair.find(at); at = pair.start(2)) {
            if (isInRule(source, pair.start())) {
                changed.add(source.substring(0, pair.start()) + pair.group(2) + " " + pair.group(1) + source.substring(pair.end()));
            }
        }
        assertTrue(changed.size() > 50, () -> changed.size() + " changes only");
        List<String> unnoticed = changed.stream().filter(grammar -> right.equals(reading(grammar)))
                .map(grammar -> grammar.substring(body(grammar))).toList();
        assertEquals(List.of(), unnoticed, "no sentence gets another tree by these");
    }

    private static String source() throws IOException {
        return Files.readString(GRAMMAR).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static int body(String source) {
        return source.indexOf(START) + START.length();
    }

    /** Whether a place lies behind the colon of its rule. */
    private static boolean isInRule(String source, int at) {
        return source.lastIndexOf(':', at) > source.lastIndexOf(';', at);
    }

    /** The trees of all reports with the complaints about them, or the complaint about the grammar. */
    private static List<String> reading(String source) {
        List<String> read = new ArrayList<>();
        try {
            Grammar grammar = new Grammar("ReportParser.g4", source, new Complaints(read));
            for (String sentence : Sentences.ALL) {
                read.add(read.isEmpty() || !read.get(0).startsWith("error") ? tree(grammar, sentence) : "");
            }
        } catch (org.antlr.runtime.RecognitionException | RuntimeException e) {
            read.add("error " + e);
        }
        return read;
    }

    private static String tree(Grammar grammar, String sentence) {
        StringBuilder errors = new StringBuilder();
        ParserInterpreter parser = grammar.createParserInterpreter(new CommonTokenStream(new ListTokenSource(Sentences.words(sentence))));
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                    RecognitionException e) {
                errors.append(" error");
            }
        });
        return Sentences.show(parser.parse(0), grammar.getRuleNames()) + errors;
    }

    private record Complaints(List<String> read) implements ANTLRToolListener {
        @Override
        public void info(String message) {
            // Of no interest.
        }

        @Override
        public void error(ANTLRMessage message) {
            read.add("error " + message.getErrorType());
        }

        @Override
        public void warning(ANTLRMessage message) {
            // A rule that can match nothing is a change like another.
        }
    }
}

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
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.tool.ANTLRMessage;
import org.antlr.v4.tool.ANTLRToolListener;
import org.antlr.v4.tool.Grammar;
import org.junit.jupiter.api.Test;

/**
 * Every part of ReportParser.g4 is needed: if one word of the grammar is left out, or two neighbours are swapped, at least
 * one sentence of {@link Sentences} gets another tree.
 */
class ChangedGrammarTest {

    private static final Path GRAMMAR = Path.of(System.getProperty("basedir", "."), "src/main/antlr4/dev/gouji/grammar/antlr/ReportParser.g4");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+[*+?]?");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_]+[*+?]?) +([A-Za-z_]+[*+?]?)");
    private static final String START = "report\n";

    @Test
    void theInterpretedGrammarGivesTheTreesOfTheBuiltParser() throws IOException {
        assertEquals(Sentences.ALL.stream().map(Sentences::show).toList(), trees(source()));
    }

    @Test
    void everyChangeOfTheGrammarChangesATree() throws IOException {
        String source = source();
        List<String> right = trees(source);
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
        assertTrue(changed.size() > 50, () -> changed.size() + " changes are too few");
        List<String> unnoticed = changed.stream().filter(grammar -> right.equals(trees(grammar)))
                .map(grammar -> grammar.substring(body(grammar))).toList();
        assertEquals(List.of(), unnoticed, "every sentence has the same tree with these grammars");
    }

    private static String source() throws IOException {
        return Files.readString(GRAMMAR).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static int body(String source) {
        return source.indexOf(START) + START.length();
    }

    /** Whether the offset is in the body of a rule, between its colon and its semicolon. */
    private static boolean isInRule(String source, int at) {
        return source.lastIndexOf(':', at) > source.lastIndexOf(';', at);
    }

    /** The trees of all sentences with their syntax errors. If the grammar is wrong, the first element is its error. */
    private static List<String> trees(String source) {
        List<String> trees = new ArrayList<>();
        try {
            Grammar grammar = new Grammar("ReportParser.g4", source, new GrammarErrors(trees));
            for (String sentence : Sentences.ALL) {
                trees.add(trees.isEmpty() || !trees.get(0).startsWith("error") ? tree(grammar, sentence) : "");
            }
        } catch (org.antlr.runtime.RecognitionException | RuntimeException e) {
            trees.add("error " + e);
        }
        return trees;
    }

    private static String tree(Grammar grammar, String sentence) {
        ParserInterpreter parser = grammar.createParserInterpreter(new CommonTokenStream(new ListTokenSource(Sentences.words(sentence))));
        List<String> errors = Sentences.errors(parser);
        return Sentences.show(parser.parse(0), grammar.getRuleNames()) + " error".repeat(errors.size());
    }

    private record GrammarErrors(List<String> errors) implements ANTLRToolListener {
        @Override
        public void info(String message) {
            // not an error
        }

        @Override
        public void error(ANTLRMessage message) {
            errors.add("error " + message.getErrorType());
        }

        @Override
        public void warning(ANTLRMessage message) {
            // a changed grammar may have a rule that matches nothing
        }
    }
}

package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reports as names of the tokens of ReportParser.g4. */
final class Sentences {

    /** A right report of the 2021 form. */
    static final String RIGHT = "TITLE PROSE OVERVIEW PROSE PART PROSE PART PROSE SUBPART PROSE SUBPART PROSE POINT PROSE POINT PROSE PART PROSE "
            + "PROACTIVE PROACTIVE_TABLE HEAD HEAD ROW FIGURES ROW FIGURES HEAD HEAD ROW FIGURES "
            + "REQUESTS PROSE REQUESTS_TABLE HEAD ROW FIGURES HEAD ROW FIGURES ROW FIGURES PROSE "
            + "REVIEW REVIEW_TABLE HEAD HEAD FIGURES PROBLEMS PROSE OTHER PROSE SIGNATURE SIGNATURE";

    /** Reports with parts missing, doubled or in the wrong place, and with tables damaged or outside of their sections. */
    static final List<String> ALL = List.of(RIGHT,
            "",
            "PROSE PROSE",
            "PROSE TITLE TITLE PROSE TITLE",
            "SIGNATURE",
            "TITLE SIGNATURE PROSE REVIEW_TABLE FIGURES SIGNATURE",
            "OVERVIEW OVERVIEW PROBLEMS PROACTIVE OTHER REQUESTS REVIEW",
            "TITLE PROACTIVE_TABLE ROW FIGURES REQUESTS_TABLE ROW LOST REVIEW_TABLE ROW FIGURES FIGURES OVERVIEW PROSE",
            "OTHER PROSE SIGNATURE PROSE PROACTIVE_TABLE HEAD REQUESTS_TABLE ROW FIGURES PROSE REVIEW_TABLE HEAD",
            "PROACTIVE PROACTIVE_TABLE BARE TORN AGAIN LOCAL ROW LOST PROSE PROACTIVE_TABLE ROW FIGURES",
            "REQUESTS REQUESTS_TABLE HEAD ROW FIGURES TORN AGAIN PROSE REQUESTS_TABLE HEAD LOCAL BARE",
            "REVIEW REVIEW_TABLE HEAD TORN BARE AGAIN LOCAL ROW LOST",
            "REQUESTS PART REQUESTS_TABLE ROW FIGURES SUBPART REVIEW_TABLE FIGURES POINT PROACTIVE_TABLE ROW FIGURES PART PROSE");

    private Sentences() {
    }

    /** @param names names of tokens, separated by blanks */
    static List<Word> words(String names) {
        List<Word> words = new ArrayList<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(" ")) {
            words.add(new Word(type(name), false));
        }
        return words;
    }

    /** The list that receives the messages of the parser's syntax errors. */
    static List<String> errors(Parser parser) {
        List<String> errors = new ArrayList<>();
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                    RecognitionException e) {
                errors.add(message);
            }
        });
        return errors;
    }

    private static int type(String name) {
        Vocabulary vocabulary = ReportParser.VOCABULARY;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            if (name.equals(vocabulary.getSymbolicName(type))) {
                return type;
            }
        }
        throw new IllegalArgumentException("no word is called " + name);
    }

    /** A tree as the names of its rules and words. An error is marked with a question mark. */
    static String show(ParseTree tree, String[] rules) {
        if (tree instanceof TerminalNode word) {
            return (word instanceof ErrorNode ? "?" : "") + ReportParser.VOCABULARY.getDisplayName(word.getSymbol().getType());
        }
        StringBuilder out = new StringBuilder("(").append(rules[((RuleContext) tree).getRuleIndex()]);
        for (int i = 0; i < tree.getChildCount(); i++) {
            out.append(' ').append(show(tree.getChild(i), rules));
        }
        return out.append(')').toString();
    }

    static String show(String names) {
        return show(Sentence.parse(words(names)), ReportParser.ruleNames);
    }
}

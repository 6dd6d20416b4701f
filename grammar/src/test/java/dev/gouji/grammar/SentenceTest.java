package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ReportParser.g4: what a report is. */
class SentenceTest {

    static List<String> sentences() {
        return Sentences.ALL;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyReportIsASentence(String names) {
        List<String> errors = new ArrayList<>();
        ReportParser parser = new ReportParser(new CommonTokenStream(new ListTokenSource(Sentences.words(names))));
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                    RecognitionException e) {
                errors.add(message);
            }
        });
        parser.report();
        assertEquals(List.of(), errors);
    }

    @Test
    void aReportHasItsParts() {
        ReportParser.ReportContext report = Sentence.parse(Sentences.words(Sentences.RIGHT));
        assertEquals(6, report.section().size());
        assertEquals(3, report.section(0).part().size());
        assertEquals(2, report.section(0).part(1).subpart().size());
        assertEquals(2, report.section(0).part(1).subpart(1).point().size());
        assertEquals(3, report.section(1).content().line(0).proactiveTable().row().size());
        assertEquals(3, report.section(2).content().line(1).requestsTable().row().size());
        assertEquals(1, report.section(3).content().line(0).reviewTable().FIGURES().size());
        assertEquals(2, report.ending().SIGNATURE().size());
    }

    @Test
    void whatMeansNothingStandsBetweenAnyTwoWords() {
        List<Word> words = new ArrayList<>();
        for (Word word : Sentences.words(Sentences.RIGHT)) {
            words.add(word);
            words.add(new Word(ReportParser.PROSE, true));
        }
        assertEquals(Sentences.show(Sentences.RIGHT), Sentences.show(Sentence.parse(words), ReportParser.ruleNames));
    }

    /** Otherwise a report of many lines costs more than linear time, and an alternative could hide behind another. */
    @Test
    void eachDecisionIsMadeByTheNextWordAlone() {
        ATN atn = new ReportParser(new CommonTokenStream(new ListTokenSource(List.of()))).getATN();
        assertTrue(atn.decisionToState.size() > 8, "the grammar has hardly a decision left");
        for (DecisionState decision : atn.decisionToState) {
            IntervalSet seen = new IntervalSet();
            for (IntervalSet words : new LL1Analyzer(atn).getDecisionLookahead(decision)) {
                String rule = ReportParser.ruleNames[decision.ruleIndex];
                assertTrue(words != null && seen.and(words).isNil(), () -> rule + " cannot tell two ways apart by the next word");
                seen.addAll(words);
            }
        }
    }

    @Test
    void noSentenceIsTooLong() {
        String[] many = new String[60_000];
        Arrays.fill(many, "OVERVIEW PART SUBPART POINT PROSE REQUESTS_TABLE ROW FIGURES");
        assertEquals(60_000, Sentence.parse(Sentences.words(String.join(" ", many))).section().size());
    }
}

package dev.gouji.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as ReportParser.g4 reads them. */
class SentenceTest {

    static List<String> sentences() {
        return Sentences.ALL;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void everyReportIsReadWithoutASyntaxError(String names) {
        ReportParser parser = new ReportParser(new CommonTokenStream(new ListTokenSource(Sentences.words(names))));
        List<String> errors = Sentences.errors(parser);
        parser.report();
        assertEquals(List.of(), errors);
    }

    @Test
    void theTreeHasTheSectionsPartsAndRows() {
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
    void ignoredLinesBetweenWordsDoNotChangeTheTree() {
        List<Word> words = new ArrayList<>();
        for (Word word : Sentences.words(Sentences.RIGHT)) {
            words.add(word);
            words.add(new Word(ReportParser.PROSE, true));
        }
        assertEquals(Sentences.show(Sentences.RIGHT), Sentences.show(Sentence.parse(words), ReportParser.ruleNames));
    }

    /** With more lookahead, a report of many lines could take more than linear time, and one alternative could hide another. */
    @Test
    void eachDecisionIsMadeByTheNextWordAlone() {
        ATN atn = new ReportParser(new CommonTokenStream(new ListTokenSource(List.of()))).getATN();
        assertTrue(atn.decisionToState.size() > 8, "the grammar has almost no decisions");
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
    void aReportOf60000SectionsIsRead() {
        String[] many = new String[60_000];
        Arrays.fill(many, "OVERVIEW PART SUBPART POINT PROSE REQUESTS_TABLE ROW FIGURES");
        assertEquals(60_000, Sentence.parse(Sentences.words(String.join(" ", many))).section().size());
    }
}

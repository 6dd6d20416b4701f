package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;

/** A report read as a sentence of ReportParser.g4. */
public final class Sentence {

    private Sentence() {
    }

    /**
     * The tree of a sentence. Its leaves are the words that have a meaning. Time is linear in the number of words. Words that are no
     * sentence are a bug of their maker. The parser would pass over them silently, so an assertion stops the tests.
     */
    public static ReportParser.ReportContext parse(List<? extends Word> words) {
        ReportParser parser = new ReportParser(new CommonTokenStream(new ListTokenSource(words)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new AtMatches());
        ReportParser.ReportContext report = parser.report();
        assert parser.getNumberOfSyntaxErrors() == 0 : words;
        return report;
    }

    /** Looks for errors where a word must match, not at each turn of a loop as well: a sentence has none, and a start is faster. */
    private static final class AtMatches extends DefaultErrorStrategy {

        @Override
        public void sync(Parser parser) {
        }
    }
}

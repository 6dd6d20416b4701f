package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;

/** A report read as a sentence of ReportParser.g4. */
public final class Sentence {

    private Sentence() {
    }

    /**
     * The tree over the words, each of which is a leaf unless it is a separator. Time is linear in their number. Words that are no
     * sentence are a fault of their maker: the parser would pass over them without a word to the user, so that tests stop there.
     */
    public static ReportParser.ReportContext parse(List<? extends Word> words) {
        ReportParser parser = new ReportParser(new CommonTokenStream(new ListTokenSource(words)));
        parser.removeErrorListeners();
        ReportParser.ReportContext report = parser.report();
        assert parser.getNumberOfSyntaxErrors() == 0 : words;
        return report;
    }
}

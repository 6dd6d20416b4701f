package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;

/** A report read as a sentence of ReportParser.g4. */
public final class Sentence {

    private Sentence() {
    }

    /** The tree over the words, in which each word that means something is a leaf; costs time linear in their number. */
    public static ReportParser.ReportContext parse(List<? extends Word> words) {
        ReportParser parser = new ReportParser(new CommonTokenStream(new ListTokenSource(words)));
        parser.removeErrorListeners();
        return parser.report();
    }
}

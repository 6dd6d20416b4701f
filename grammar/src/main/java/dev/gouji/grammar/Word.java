package dev.gouji.grammar;

import dev.gouji.grammar.antlr.ReportParser;
import org.antlr.v4.runtime.CommonToken;

/**
 * A word of ReportParser.g4: a line of a report, a part of a row, or the beginning of a table. The parser needs its type only; what a
 * word stands for is known to its maker.
 */
public class Word extends CommonToken {

    /**
     * @param type a constant of ReportParser
     * @param apart whether it has no meaning and may stand between any two words
     */
    public Word(int type, boolean apart) {
        super(type);
        setChannel(apart ? HIDDEN_CHANNEL : DEFAULT_CHANNEL);
    }

    /** Its kind, as the grammar calls it. */
    @Override
    public String toString() {
        return ReportParser.VOCABULARY.getSymbolicName(getType());
    }
}

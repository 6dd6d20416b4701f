package dev.gouji.lint;

import dev.gouji.form.CellAddress;
import dev.gouji.grammar.CharClass;
import dev.gouji.text.SourceText;
import java.math.BigDecimal;

/**
 * The identity of a finding after lines were added or removed elsewhere: its rule, its figure and the words at its
 * place.
 *
 * @param rule the code
 * @param cell the address of its figure, empty where it is about none
 * @param content the words at its place without blanks; for a figure also what it should be
 */
public record FindingKey(String rule, String cell, String content) {

    /** How many characters of the words are kept. Places that agree in these count as the same. */
    private static final int MOST = 80;

    public static FindingKey of(Finding finding, SourceText text) {
        String expected = finding.expected().map(BigDecimal::toPlainString).map(e -> "→" + e).orElse("");
        return new FindingKey(finding.rule().code(), finding.cell().map(CellAddress::toString).orElse(""),
                words(text.at(finding.span())) + expected);
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < MOST; i++) {
            if (!CharClass.isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}

package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.report.Prose;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A mobile or identity number of a person. Landlines begin with 0; numbers of documents and amounts are none. */
public final class PersonalNumber implements Rule {

    private static final RuleId ID = new RuleId("GJ705", "personal-number", Severity.INFO);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** Words before a number of eleven digits that is no telephone number. */
    private static final List<String> CODES = List.of("编号", "编码", "代码", "账号", "帐号", "证号", "文号", "备案", "许可证", "序列号", "流水号", "索引号");
    private static final int REACH = 12;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        for (Prose line : subject.report().prose()) {
            for (Inline.Quantity quantity : subject.quantities(line)) {
                if (quantity.figure().length() > 10) {
                    check(subject, line, quantity, out);
                }
            }
        }
    }

    private static void check(Subject subject, Prose line, Inline.Quantity quantity, Consumer<Finding> out) {
        Span figure = quantity.figure();
        String digits = subject.text().at(figure).chars().allMatch(c -> CharClass.isDigit((char) c))
                ? Fold.label(subject.text().at(figure)) : "";
        if (isIdentity(digits) || isIdentity(digits + signBehind(subject, figure))) {
            out.accept(Finding.about(ID, figure, Message.of("GJ705.identity")).severity(Severity.WARNING).build());
        } else if (isMobile(digits) && quantity.unit().isEmpty() && !isCode(Sentence.before(subject, line, figure))) {
            out.accept(Finding.of(ID, figure, Message.of("GJ705.mobile")));
        }
    }

    private static boolean isMobile(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    private static boolean isCode(String before) {
        String near = before.substring(Math.max(0, before.length() - REACH));
        return Phrases.anyIn(near, CODES);
    }

    /** The X that may end an identity number. */
    private static String signBehind(Subject subject, Span figure) {
        String text = subject.text().text();
        return figure.end() < text.length() ? text.substring(figure.end(), figure.end() + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** By its day of birth and the check sign of GB 11643. */
    private static boolean isIdentity(String number) {
        if (number.length() != 18 || !number.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Numerals.parse(number.substring(6, 10));
        int month = Numerals.parse(number.substring(10, 12));
        int day = Numerals.parse(number.substring(12, 14));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
                && "10x98765432".charAt(sum % 11) == number.charAt(17);
    }
}

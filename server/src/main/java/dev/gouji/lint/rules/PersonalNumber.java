package dev.gouji.lint.rules;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.lint.Finding;
import dev.gouji.lint.Rule;
import dev.gouji.lint.RuleId;
import dev.gouji.lint.Severity;
import dev.gouji.lint.Subject;
import dev.gouji.message.Message;
import dev.gouji.office.Remains;
import dev.gouji.report.Prose;
import dev.gouji.text.Fold;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A mobile or identity number of a person. Landlines begin with 0; numbers of documents and amounts are not meant. */
public final class PersonalNumber implements Rule {

    private static final RuleId ID = new RuleId("GJ705", "personal-number", Severity.INFO);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    /** Words before a number of eleven digits that make it no telephone number. */
    private static final String SIGNS = "xXｘＸ";
    private static final List<String> CODES = List.of("编号", "编码", "代码", "账号", "帐号", "证号", "文号", "备案", "许可证", "序列号", "流水号", "索引号");
    private static final int REACH = 12;
    private static final String PHONE = "电话";
    private static final String GROUP_SIGNS = " -－";
    /** The length of a mobile number in three groups, in characters. */
    private static final int GROUPED = 13;
    /** The number of digits of a mobile number. */
    private static final int SHORTEST = 11;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Finding> out) {
        String text = subject.text().text();
        for (Prose line : subject.report().prose()) {
            for (Inline.Quantity quantity : subject.quantities(line)) {
                for (Span number : numbers(text, quantity.figure())) {
                    Kind kind = kind(text, line.content().start(), quantity, number);
                    if (kind != Kind.NONE) {
                        out.accept(finding(kind, number, Message.of(kind.key)));
                    }
                }
            }
            grouped(subject, line, out);
        }
        Remains remains = FilePlaces.remains(subject);
        unread(subject, remains.unread(), out);
        unread(subject, remains.asides(), out);
        for (Remains.Hidden hidden : remains.hidden()) {
            beside(subject, hidden.text(), hidden.place(), "GJ705.in.hidden", out);
        }
        for (Remains.Comment comment : remains.comments()) {
            beside(subject, comment.text(), comment.place(), "GJ705.in.comment", out);
        }
    }

    /** Mobile numbers in groups, 138-0013-8000, behind the word for a telephone. Elsewhere such groups may be three figures. */
    private static void grouped(Subject subject, Prose line, Consumer<Finding> out) {
        int last = subject.says(line, PHONE) ? line.content().end() - GROUPED : -1;
        for (int at = line.content().start(); at <= last; at++) {
            if (isAlone(subject.text().text(), line.content().start(), at)) {
                out.accept(finding(Kind.MOBILE, new Span(at, at + GROUPED), Message.of(Kind.MOBILE.key)));
            }
        }
    }

    /** Whether such a number stands at a place, behind the word for a telephone and no part of a longer one. */
    private static boolean isAlone(String text, int line, int at) {
        boolean begins = CharClass.of(text.charAt(at)) == '1' && !isDigitAt(text, at - 1) && !isWordAt(text, at + GROUPED);
        return begins && isGrouped(text.substring(at, at + GROUPED)) && text.substring(Math.max(line, at - REACH), at).contains(PHONE);
    }

    private static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && CharClass.isDigit(text.charAt(at));
    }

    /** A unit behind them would make them a count. */
    private static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether it is three, four and four digits with the same sign between them. */
    private static boolean isGrouped(String number) {
        char sign = number.charAt(3);
        boolean parted = GROUP_SIGNS.indexOf(sign) >= 0 && number.charAt(8) == sign;
        String digits = parted ? number.substring(0, 3) + number.substring(4, 8) + number.substring(9) : "";
        return CharClass.areDigits(digits) && isMobile(Fold.label(digits));
    }

    private static void unread(Subject subject, List<Remains.Unread> unread, Consumer<Finding> out) {
        for (Remains.Unread one : unread) {
            beside(subject, one.text(), one.place(), where(one.kind()), out);
        }
    }

    /** What a number may be, the worst last. */
    private enum Kind {
        NONE("", Severity.INFO), MOBILE("GJ705.mobile", Severity.INFO), IDENTITY("GJ705.identity", Severity.WARNING);

        private final String key;
        private final Severity severity;

        Kind(String key, Severity severity) {
            this.key = key;
            this.severity = severity;
        }
    }

    private static Finding finding(Kind kind, Span place, Message message) {
        return Finding.about(ID, place, message).severity(kind.severity).build();
    }

    private static String where(Remains.Unread.Kind kind) {
        return switch (kind) {
            case NOTE -> "GJ705.in.note";
            case MARGIN -> "GJ705.in.margin";
            case TEXT_BOX, OBJECT, CHUNK, PICTURE -> "GJ705.in.box";
        };
    }

    /** The worst number in what a Word file holds beside its text. */
    private static void beside(Subject subject, String text, Span place, String where, Consumer<Finding> out) {
        Kind worst = Kind.NONE;
        for (Inline inline : SyntaxTree.parse(text).inline(new Span(0, text.length()))) {
            if (inline instanceof Inline.Quantity quantity) {
                for (Span number : numbers(text, quantity.figure())) {
                    Kind kind = kind(text, text.lastIndexOf('\n', number.start()) + 1, quantity, number);
                    worst = kind.compareTo(worst) > 0 ? kind : worst;
                }
            }
        }
        if (worst != Kind.NONE) {
            out.accept(finding(worst, FilePlaces.of(subject, place), Message.of(worst.key + ".beside")
                    .with("where", Message.of(where))));
        }
    }

    /** The long numbers of a figure. A comma may part a number from the next figure: 13800138000，2023年. */
    private static List<Span> numbers(String text, Span figure) {
        if (figure.length() < SHORTEST) {
            return List.of();
        }
        List<Span> numbers = new ArrayList<>();
        int start = figure.start();
        for (int i = start; i <= figure.end(); i++) {
            if (i == figure.end() || text.charAt(i) == ',' || text.charAt(i) == '，') {
                if (i - start >= SHORTEST) {
                    numbers.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return numbers;
    }

    /** @param line where the line of the number begins */
    private static Kind kind(String text, int line, Inline.Quantity quantity, Span number) {
        String digits = CharClass.areDigits(number.of(text)) ? Fold.label(number.of(text)) : "";
        if (isIdentity(digits) || isIdentity(digits + signBehind(text, number))) {
            return Kind.IDENTITY;
        }
        int figure = quantity.figure().start();
        String before = text.substring(SentenceEnds.start(text, line, figure), figure);
        boolean counts = number.end() == quantity.figure().end() && !quantity.unit().isEmpty();
        return isMobile(digits) && !counts && !isCode(before) ? Kind.MOBILE : Kind.NONE;
    }

    private static boolean isMobile(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    private static boolean isCode(String before) {
        String near = before.substring(Math.max(0, before.length() - REACH));
        return Phrases.anyIn(near, CODES);
    }

    /** The X that may end an identity number, in either width, as "x". */
    private static String signBehind(String text, Span figure) {
        return figure.end() < text.length() && SIGNS.indexOf(text.charAt(figure.end())) >= 0 ? "x" : "";
    }

    /** Whether it is an identity number, by its day of birth and the check sign of GB 11643. */
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

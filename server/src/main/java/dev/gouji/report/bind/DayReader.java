package dev.gouji.report.bind;

import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Inline;
import dev.gouji.grammar.Span;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.PeriodWords;
import dev.gouji.text.Phrases;
import dev.gouji.text.SentenceEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the statistical period and the day of signing among the dates of a report.
 *
 * @param paragraphs the lines, those joined that are one wrapped line
 * @param sections the offset of the first section's heading; the length of the text if there is none
 * @param signedFrom the offset behind which the signature stands: the last heading, or the end of the title
 */
record DayReader(SyntaxTree tree, List<Span> lines, List<Span> paragraphs, int sections, int signedFrom) {

    /** The signature is looked for in so many last lines, since a portal adds lines below it: attachments, links, numbers. */
    private static final int SIGNATURE_LINES = 12;
    private static final int LONGEST_SIGNATURE = 40;
    /** The most characters from 截止 to the date: 截止日期为, 截至时间均为. */
    private static final int LONGEST_CLOSING = 8;
    private static final int LONGEST_PARAGRAPH = 4_000;
    private static final String BODY_ENDS = "府局委会办室厅署关院处站所队社心馆司道镇乡街木部组";
    /** Marks and words that show that a line is no signature. */
    private static final String SENTENCE_MARKS = "，。；：、！？,;:!?《》至到于在截自从";

    static DayReader of(SyntaxTree tree, List<Span> lines, int sections, int signedFrom) {
        return new DayReader(tree, lines, paragraphs(tree.text(), lines), sections, signedFrom);
    }

    /** Joins adjacent lines, since they may be one wrapped line with a date over the line end. */
    private static List<Span> paragraphs(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>(lines.size());
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            boolean wrapped = last >= 0 && SentenceEnds.goesOn(text, paragraphs.get(last), line)
                    && paragraphs.get(last).length() < LONGEST_PARAGRAPH;
            if (wrapped) {
                paragraphs.set(last, paragraphs.get(last).to(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /**
     * The period whose sentence says that it is the statistical one; else the first whole year above the sections, or within them that
     * of the title. In a report on 2023, 对2022年1月1日至2022年12月31日公开的信息作了回头看 is neither.
     *
     * @param title the year that the title names
     */
    Optional<Inline.Period> period(Optional<Integer> title) {
        Optional<Inline.Period> whole = Optional.empty();
        for (Span line : paragraphs) {
            if (line.start() >= sections && whole.isPresent()) {
                return whole;
            }
            for (Inline inline : tree.inline(line)) {
                if (inline instanceof Inline.Period period) {
                    if (isStatistical(before(line, period.span().start()))) {
                        return Optional.of(period);
                    }
                    boolean counts = period.isWholeYear()
                            && (line.start() < sections || title.isEmpty() || period.from().year().equals(title));
                    whole = whole.isEmpty() && counts ? Optional.of(period) : whole;
                }
            }
        }
        return whole;
    }

    /** The first date that is said to be the last day of the figures. */
    Optional<Inline.Date> closing() {
        for (Span line : paragraphs) {
            for (Inline inline : tree.inline(line)) {
                if (inline instanceof Inline.Date date && date.year().isPresent() && isClosing(before(line, date.span().start()))) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClosing(String before) {
        int word = Math.max(before.lastIndexOf("截止"), before.lastIndexOf("截至"));
        return word >= 0 && before.length() - word <= LONGEST_CLOSING && isStatistical(before);
    }

    private static boolean isStatistical(String before) {
        return Phrases.anyIn(before, PeriodWords.ALL);
    }

    /** The words of the sentence before an offset. */
    private String before(Span line, int offset) {
        return tree.text().substring(SentenceEnds.start(tree.text(), line.start(), offset), offset);
    }

    /** The date of the signature: it stands on a short line near the end of the text, alone or after a name. */
    Optional<Inline.Date> signed() {
        int line = signedLine();
        return line < 0 ? Optional.empty() : day(lines.get(line));
    }

    /** The index of the line with the date of the signature; -1 if there is none. */
    private int signedLine() {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - SIGNATURE_LINES) && mayBeSignature(i); i--) {
            if (day(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is a line with this index, and it stands where a signature may. */
    private boolean mayBeSignature(int line) {
        return line >= 0 && line < lines.size() && lines.get(line).start() >= signedFrom;
    }

    /** The date that a short line consists of, alone or after a name. */
    Optional<Inline.Date> day(Span line) {
        List<Inline> inlines = line.length() > LONGEST_SIGNATURE ? List.of() : tree.inline(line);
        boolean day = !inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Date date
                && date.year().isPresent() && isSigned(line, date);
        return day ? Optional.of((Inline.Date) inlines.get(inlines.size() - 1)) : Optional.empty();
    }

    /** The lines of the signature: the date and the body's name above or below it; without a date only the name. */
    List<Span> signature(Optional<String> organisation) {
        int day = signedLine();
        if (day >= 0) {
            int from = mayBeSignature(day - 1) && isName(lines.get(day - 1), organisation) ? day - 1 : day;
            int to = from == day && mayBeSignature(day + 1) && isName(lines.get(day + 1), organisation) ? day + 2 : day + 1;
            return List.copyOf(lines.subList(from, to));
        }
        int last = lines.size() - 1;
        boolean name = mayBeSignature(last) && organisation.isPresent() && organisation.get().equals(bare(lines.get(last).of(tree.text())));
        return name ? List.of(lines.get(last)) : List.of();
    }

    /** Whether a line is the name of a body. */
    private boolean isName(Span line, Optional<String> organisation) {
        String words = bare(line.of(tree.text()));
        return organisation.isPresent() && organisation.get().equals(words) || words.length() <= LONGEST_SIGNATURE && endsAsName(words);
    }

    private static boolean endsAsName(String words) {
        return !words.isEmpty() && BODY_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 && !Phrases.anyOf(words, SENTENCE_MARKS);
    }

    /** Whether the line has nothing but the date, or only the name of a body before it. */
    private boolean isSigned(Span line, Inline.Date date) {
        String before = bare(tree.text().substring(line.start(), date.span().start()));
        String behind = bare(tree.text().substring(date.span().end(), line.end()));
        return behind.isEmpty() && (before.isEmpty() || endsAsName(before));
    }

    /** Without blanks and brackets. */
    private static String bare(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!CharClass.isSpace(c) && CharClass.of(c) != '(' && CharClass.of(c) != ')') {
                out.append(c);
            }
        }
        return out.toString();
    }
}

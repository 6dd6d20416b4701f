package dev.gouji.edit;

import dev.gouji.analysis.Analysis;
import dev.gouji.grammar.CharClass;
import dev.gouji.grammar.Numerals;
import dev.gouji.grammar.Span;
import dev.gouji.message.Message;
import dev.gouji.report.Masthead;
import dev.gouji.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the year of the report. Each place keeps its style: 2025, ２０２５ or 二〇二五. */
record YearRenaming(String current, Span place, List<Edit> places) implements Renaming {

    private static final int DIGITS = 4;
    private static final String CHINESE = "零一二三四五六七八九";
    /** A year of the report is followed by one of these characters, 2025年, 2025-1-1, or by {@link #SUBJECT} in a title. */
    private static final String BEHIND = "年-－./度";
    private static final String SUBJECT = "政府信息公开";

    static Optional<Renaming> at(Analysis analysis, int year, int offset) {
        String text = analysis.text().text();
        List<Edit> places = new ArrayList<>();
        for (int at = 0; at + DIGITS <= text.length(); at++) {
            Span span = new Span(at, at + DIGITS);
            if (isYear(text, at, year) && Renaming.isOwn(analysis, span)) {
                places.add(new Edit(span, span.of(text)));
            }
        }
        return places.stream().filter(p -> p.span().touches(offset)).findFirst()
                .map(place -> new YearRenaming(place.newText(), place.span(), List.copyOf(places)));
    }

    private static boolean isYear(String text, int at, int year) {
        if (digit(text.charAt(at)) < 0 || at > 0 && digit(text.charAt(at - 1)) >= 0 || value(text.substring(at, at + DIGITS)) != year) {
            return false;
        }
        int end = at + DIGITS;
        while (end < text.length() && CharClass.isBlank(text.charAt(end))) {
            end++;
        }
        return end < text.length() && (BEHIND.indexOf(text.charAt(end)) >= 0 || text.startsWith(SUBJECT, end));
    }

    /** The value of a digit in any style; -1 for other characters. */
    private static int digit(char c) {
        return CharClass.isDigit(c) ? CharClass.of(c) - '0' : c == '〇' || c == '○' ? 0 : CHINESE.indexOf(c);
    }

    private static int value(String digits) {
        int value = 0;
        for (char c : digits.toCharArray()) {
            value = digit(c) < 0 ? -1 : value * 10 + digit(c);
        }
        return value;
    }

    @Override
    public Optional<Message> objection(String name) {
        return Masthead.isYear(Numerals.parse(bare(name))) ? Optional.empty() : Optional.of(Message.of("rename.year")
                .with("first", String.valueOf(Masthead.FIRST_YEAR)).with("last", String.valueOf(Masthead.LAST_YEAR)));
    }

    private static String bare(String name) {
        String trimmed = name.trim();
        return trimmed.endsWith("年") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    @Override
    public List<Edit> edits(String name) {
        String year = String.valueOf(Numerals.parse(bare(name)));
        return places.stream().map(place -> new Edit(place.span(), inStyleOf(year, place.newText()))).toList();
    }

    /** The year in the style of a sample: 2025, ２０２５ or 二〇二五. A Chinese zero is written as in the sample. */
    private static String inStyleOf(String year, String sample) {
        char first = sample.charAt(0);
        if (first >= '0' && first <= '9') {
            return year;
        }
        boolean wide = first >= '０' && first <= '９';
        char zero = (char) sample.chars().filter(c -> c == '〇' || c == '○' || c == '零').findFirst().orElse('〇');
        StringBuilder out = new StringBuilder(DIGITS);
        for (char c : year.toCharArray()) {
            out.append(wide ? (char) (c - '0' + '０') : c == '0' ? zero : CHINESE.charAt(c - '0'));
        }
        return out.toString();
    }
}

package dev.gouji.grammar;

import dev.gouji.grammar.antlr.InlineLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reads the articles, dates, numbers and titles of a part of a text out of its tokens (InlineLexer.g4). */
final class InlineReader {

    private static final LexerTable TABLE = LexerTable.read("InlineLexer.table");

    private final String text;
    private final byte[] classes;
    private final Tokens tokens;
    /** The result. A list that can grow is made only for a second element, since most cells hold a figure or nothing. */
    private List<Inline> out = List.of();
    /** The last law that is named; one with an empty span before the first. */
    private Inline.Law law = new Inline.Law(Inline.Law.Kind.UNNAMED, new Span(0, 0));

    /** @param numbers the classes of {@link JoinedDigits} */
    InlineReader(String text, byte[] classes, byte[] numbers, Span span) {
        this.text = text;
        this.classes = classes;
        this.tokens = new Tokens(TABLE, numbers, span.start(), span.end(), 0);
    }

    List<Inline> read() {
        int type = tokens.next();
        while (type != Token.EOF) {
            if (type == InlineLexer.ARTICLES) {
                type = reference();
            } else {
                other(type);
                type = tokens.next();
            }
        }
        return out.size() > 1 ? List.copyOf(out) : out;
    }

    private void add(Inline inline) {
        if (out.isEmpty()) {
            out = List.of(inline);
            return;
        }
        if (out.size() == 1) {
            out = new ArrayList<>(out);
        }
        out.add(inline);
    }

    private void other(int type) {
        switch (type) {
            case InlineLexer.OTHER, InlineLexer.ANY, InlineLexer.CODE -> {
                // Words and signs without a meaning of their own.
            }
            case InlineLexer.TITLE -> {
                law = new Inline.Law(Inline.Law.Kind.TITLE, span());
                add(new Inline.Title(span()));
            }
            case InlineLexer.REGULATION -> law = new Inline.Law(Inline.Law.Kind.REGULATION, span());
            case InlineLexer.LAW -> law = new Inline.Law(Inline.Law.Kind.OTHER, span());
            case InlineLexer.PERIOD -> add(period(span()));
            case InlineLexer.DATE, InlineLexer.DAY -> add(date(span(), numbers(span())));
            case InlineLexer.MONTH -> add(new Inline.Month(span(), number(0), number(1)));
            case InlineLexer.YEAR -> add(new Inline.Year(span(), number(0)));
            case InlineLexer.ITEM_YEAR -> tokens.goTo(behindPoint());
            case InlineLexer.ISSUE -> add(new Inline.Issue(span(), number(0), number(1)));
            case InlineLexer.DECREE -> add(new Inline.Decree(span(), number(0)));
            case InlineLexer.QUANTITY -> add(quantity(tokens.start(), tokens.end()));
            case InlineLexer.CHAPTER -> add(new Inline.Chapter(span(), number(0)));
            default -> {
                // A paragraph or item without an article before it is ignored.
            }
        }
    }

    private int behindPoint() {
        int point = tokens.start();
        while (classes[point] != '.') {
            point++;
        }
        return point + 1;
    }

    /** Reads articles with all paragraphs and items that follow them; returns the type of the next token. */
    private int reference() {
        Span articles = span();
        Inline.Law law = lawBefore(articles.start());
        List<Inline.Numbered> paragraphs = new ArrayList<>();
        List<Inline.Numbered> items = new ArrayList<>();
        boolean itemRange = false;
        int end = articles.end();
        int type = tokens.next();
        while (type == InlineLexer.PARAGRAPHS || type == InlineLexer.ITEMS || type == InlineLexer.MORE_ITEMS) {
            boolean paragraph = type == InlineLexer.PARAGRAPHS;
            (paragraph ? paragraphs : items).addAll(numbers(span()));
            itemRange |= !paragraph && isRange(span());
            end = tokens.end();
            type = tokens.next();
        }
        add(new Inline.Reference(new Span(articles.start(), end), law, numbers(articles), isRange(articles),
                List.copyOf(paragraphs), List.copyOf(items), itemRange));
        return type;
    }

    /** The law whose name ends right before an offset; unnamed if none does. */
    private Inline.Law lawBefore(int at) {
        int from = at;
        while (from > 0 && classes[from - 1] == CharClass.BLANK) {
            from--;
        }
        return !law.span().isEmpty() && law.span().end() == from ? law : new Inline.Law(Inline.Law.Kind.UNNAMED, new Span(at, at));
    }

    private boolean isRange(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (classes[i] == CharClass.ZHI) {
                return true;
            }
        }
        return false;
    }

    private Inline.Period period(Span span) {
        List<Inline.Numbered> numbers = numbers(span);
        Inline.Date from = dateWithin(span, numbers.subList(0, 3));
        Inline.Date to = dateWithin(span, numbers.subList(3, numbers.size()));
        return new Inline.Period(span, from, to.year().isPresent() ? to
                : new Inline.Date(to.span(), from.year(), to.month(), to.day()));
    }

    /** A date within a period: its numbers, with the 日 or 号 behind them if there is one. */
    private Inline.Date dateWithin(Span period, List<Inline.Numbered> numbers) {
        int end = numbers.get(numbers.size() - 1).span().end();
        int day = end;
        while (day < period.end() && classes[day] == CharClass.BLANK) {
            day++;
        }
        boolean closed = day < period.end() && (classes[day] == CharClass.RI || classes[day] == CharClass.HAO);
        return date(new Span(numbers.get(0).span().start(), closed ? day + 1 : end), numbers);
    }

    private static Inline.Date date(Span span, List<Inline.Numbered> numbers) {
        int n = numbers.size();
        Optional<Integer> year = n > 2 ? Optional.of(numbers.get(0).number()) : Optional.empty();
        return new Inline.Date(span, year, numbers.get(n - 2).number(), numbers.get(n - 1).number());
    }

    private Inline.Quantity quantity(int start, int to) {
        int end = to;
        while (end > start && !CharClass.isDigit(classes[end - 1])) {
            end--;
        }
        int unit = end;
        while (unit < to && classes[unit] == CharClass.BLANK) {
            unit++;
        }
        return new Inline.Quantity(new Span(start, to), new Span(start, end), new Span(unit, to));
    }

    /** The number with this index among the numbers of the token. */
    private int number(int index) {
        return numbers(span()).get(index).number();
    }

    /** The runs of numerals in a token, Chinese or Arabic, in order. */
    private List<Inline.Numbered> numbers(Span span) {
        List<Inline.Numbered> numbers = new ArrayList<>(3);
        int i = span.start();
        while (i < span.end()) {
            int from = i;
            boolean counted = classes[i] == CharClass.COUNT;
            while (i < span.end() && ((counted ? CharClass.isCount(classes[i]) : CharClass.isDigit(classes[i]))
                    || i > from && CharClass.hasNoWidth(text.charAt(i)))) {
                i++;
            }
            if (i == from) {
                i++;
            } else {
                numbers.add(new Inline.Numbered(Numerals.parse(text.substring(from, i)), new Span(from, i)));
            }
        }
        return List.copyOf(numbers);
    }

    private Span span() {
        return new Span(tokens.start(), tokens.end());
    }
}

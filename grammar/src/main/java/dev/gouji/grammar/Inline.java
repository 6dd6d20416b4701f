package dev.gouji.grammar;

import java.util.List;
import java.util.Optional;

/** A part of a text with a meaning of its own: an article, a date, a number, a title. */
public sealed interface Inline {

    Span span();

    /**
     * Articles of a law, with their paragraphs and items.
     *
     * @param law the law that the text names right before them
     * @param articles their numbers; for a range only its ends
     * @param range whether the articles are the ends of a range (第十四条至第十六条)
     * @param paragraphs the numbers of 第一款
     * @param items the numbers of 第（一）项; for a range (（一）至（三）项) only its ends
     * @param itemRange whether the items are the ends of a range
     */
    record Reference(Span span, Law law, List<Numbered> articles, boolean range,
                     List<Numbered> paragraphs, List<Numbered> items, boolean itemRange) implements Inline {

        /** Hashes few parts: a record's generated method is built at every start. */
        @Override
        public int hashCode() {
            return span.hashCode();
        }
    }

    /** A number and where its numerals stand, without 第 and brackets. */
    record Numbered(int number, Span span) {
    }

    /**
     * The law that is named right before an article.
     *
     * @param span the name, empty if there is none
     */
    record Law(Kind kind, Span span) {

        public enum Kind {
            /** nothing that names a law */ UNNAMED,
            /** the word 条例 */ REGULATION,
            /** a title 《…》 */ TITLE,
            /** a word that ends like another law's name: 行政诉讼法, 办法, 规定 */ OTHER
        }
    }

    /** A day; the year is absent in 12月31日. Impossible dates (13月, 32日) are kept as they are written. */
    record Date(Span span, Optional<Integer> year, int month, int day) implements Inline {

        /** Whether it is 31 December. */
        public boolean isYearEnd() {
            return month == 12 && day == 31;
        }
    }

    /** A month of a year. */
    record Month(Span span, int year, int month) implements Inline {
    }

    record Year(Span span, int year) implements Inline {
    }

    /** From a day to a day. If the second names no year, it has the year of the first. */
    record Period(Span span, Date from, Date to) implements Inline {

        /** Whether it runs from 1 January to 31 December of one year. */
        public boolean isWholeYear() {
            return from.year().equals(to.year()) && from.month() == 1 && from.day() == 1 && to.isYearEnd();
        }
    }

    /**
     * A number.
     *
     * @param figure sign, digits and marks
     * @param unit the measure word or percent sign behind it, empty if there is none
     */
    record Quantity(Span span, Span figure, Span unit) implements Inline {

        /** Whether a percent sign of any width is its unit. */
        public boolean isPercent(String text) {
            return unit.length() == 1 && CharClass.of(text.charAt(unit.start())) == '%';
        }
    }

    /** 《…》 with its marks. */
    record Title(Span span) implements Inline {
    }

    /** The number of a document, 〔2021〕30号, without the office's word before it. */
    record Issue(Span span, int year, int number) implements Inline {
    }

    /** The number of a decree, 第711号, without the words before it (国务院令). */
    record Decree(Span span, int number) implements Inline {
    }

    /** 第四章 */
    record Chapter(Span span, int number) implements Inline {
    }
}

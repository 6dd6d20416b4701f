package dev.gouji.grammar;

/**
 * The number that opens a line.
 *
 * @param style how it is written
 * @param number its value, 0 if its characters make no number
 * @param marker the number with its brackets and marks, without blanks around it
 */
public record Ordinal(Style style, int number, Span marker) {

    /** The ways in which a line is numbered, each by an example. */
    public enum Style {
        /** 一、 */ COUNT_COMMA,
        /** 一. 一： 一， */ COUNT_MARK,
        /** 一 with a blank behind it */ COUNT_BLANK,
        /** 一是 */ COUNT_IS,
        /** （一） */ COUNT_BRACKETS,
        /** 第一部分 第一、 */ COUNT_PART,
        /** 1、 */ DIGIT_COMMA,
        /** 1. 1： 1， */ DIGIT_MARK,
        /** （1） */ DIGIT_BRACKETS
    }
}

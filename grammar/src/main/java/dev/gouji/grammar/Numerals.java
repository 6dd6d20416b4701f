package dev.gouji.grammar;

/** Chinese and Arabic numerals: reads those of articles, items, days, ordinals and years, and writes Chinese ones up to 999. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    /** The value of 三十六, ３６ or 36, or of Chinese digits in a row (二〇二一); 0 if the text is no such number. */
    public static int parse(String text) {
        int total = 0;
        int digit = -1;
        boolean units = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CharClass.isSpace(c)) {
                continue;
            }
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                total += Math.max(digit, digit < 0 ? 1 : 0) * unit;
                digit = 0;
                units = true;
                continue;
            }
            int value = digit(c);
            if (value < 0 || total > 9_999 || digit > 9_999) {
                return 0;
            }
            digit = units || digit < 0 ? value : digit * 10 + value;
        }
        return total + Math.max(digit, 0);
    }

    private static int digit(char c) {
        byte k = CharClass.of(c);
        if (k >= '0' && k <= '9') {
            return k - '0';
        }
        return c == '〇' || k == CharClass.CIRCLE ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** A number from 1 to 999 as articles are numbered: 一, 十, 十五, 二十, 一百零二. */
    public static String chinese(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number < 20) {
            return "十" + (number == 10 ? "" : chinese(number - 10));
        }
        if (number < 100) {
            return chinese(number / 10) + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
        }
        int rest = number % 100;
        String tail = rest == 0 ? "" : rest < 10 ? "零" + chinese(rest) : rest < 20 ? "一" + chinese(rest) : chinese(rest);
        return chinese(number / 100) + "百" + tail;
    }
}

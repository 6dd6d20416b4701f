package dev.gouji.office.word;

/** Numbers of lists as Word shows them, by the names of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormat {

    private static final String ROMAN = "M,CM,D,CD,C,XC,L,XL,X,IX,V,IV,I";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    /** Word counts no further in Roman numerals. */
    private static final int MOST_ROMAN = 32_767;
    /** Thirty times Z: Word counts no further in letters. */
    private static final int MOST_LETTERS = 780;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {
    }

    /**
     * The number in a format; in decimal if the format is unknown or does not reach so far. Empty for a bullet, and for a number
     * without a Roman numeral.
     */
    static String show(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "taiwaneseCounting" -> Counting.CHINESE.of(number);
            case "chineseCountingThousand" -> Counting.CHINESE_THOUSAND.of(number);
            case "chineseLegalSimplified" -> Counting.CHINESE_LEGAL.of(number);
            case "taiwaneseCountingThousand" -> Counting.TAIWANESE_THOUSAND.of(number);
            case "ideographLegalTraditional" -> Counting.TAIWANESE_LEGAL.of(number);
            case "japaneseCounting" -> Counting.JAPANESE.of(number);
            case "japaneseLegal" -> Counting.JAPANESE_LEGAL.of(number);
            case "ideographDigital", "japaneseDigitalTenThousand" -> Counting.DIGITS.of(number);
            case "taiwaneseDigital" -> Counting.TAIWANESE_DIGITS.of(number);
            case "decimalEnclosedCircle" -> listed('①', 20, number);
            case "decimalEnclosedCircleChinese" -> listed('①', 10, number);
            case "decimalEnclosedParen" -> listed('⑴', 20, number);
            case "decimalEnclosedFullstop" -> listed('⒈', 20, number);
            case "ideographEnclosedCircle" -> listed('㊀', 10, number);
            case "ideographTraditional" -> listed(STEMS, number);
            case "ideographZodiac" -> listed(BRANCHES, number);
            case "ideographZodiacTraditional" -> sexagenary(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> lower(roman(number));
            case "upperLetter" -> letters('A', number);
            case "lowerLetter" -> letters('a', number);
            case "ordinal" -> number + ordinalEnd(number);
            case "numberInDash" -> "- " + number + " -";
            default -> format.startsWith("0") ? padded(format, number) : String.valueOf(number);
        };
    }

    /** The number with as many digits as the first number of an example has: 001, 002, 003, …. */
    private static String padded(String example, int number) {
        int width = 0;
        while (width < example.length() && example.charAt(width) >= '0' && example.charAt(width) <= '9') {
            width++;
        }
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.min(width, 9) - digits.length())) + digits;
    }

    private static String listed(char first, int size, int number) {
        return number >= 1 && number <= size ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String listed(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String sexagenary(int number) {
        if (number < 1 || number > 60) {
            return String.valueOf(number);
        }
        return String.valueOf(new char[] {STEMS.charAt((number - 1) % 10), BRANCHES.charAt((number - 1) % 12)});
    }

    private static String fullWidth(int number) {
        char[] digits = String.valueOf(number).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            digits[i] += '０' - '0';
        }
        return new String(digits);
    }

    private static String roman(int number) {
        StringBuilder out = new StringBuilder();
        String[] signs = ROMAN.split(",");
        int left = number > MOST_ROMAN ? 0 : number;
        for (int i = 0; i < signs.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }

    private static String lower(String letters) {
        char[] lower = letters.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] += 'a' - 'A';
        }
        return new String(lower);
    }

    /** a to z, then aa, bb to zz, then aaa and so on. */
    private static String letters(char first, int number) {
        return number < 1 || number > MOST_LETTERS ? String.valueOf(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String ordinalEnd(int number) {
        boolean teen = number / 10 % 10 == 1;
        return teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

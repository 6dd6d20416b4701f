package dev.gouji.office.word;

/** Numbers in Chinese characters, in the ways that Word counts. */
enum Counting {

    /** 十一, 二十, and from 100 on digit by digit: 一○一 */
    CHINESE("○一二三四五六七八九", "十百千", "万", Rule.DIGITS_FROM_HUNDRED),
    /** 十一, 一百〇一, 一千二百, 一万 */
    CHINESE_THOUSAND("〇一二三四五六七八九", "十百千", "万", Rule.BARE_TEN),
    /** 壹拾壹, 壹佰零壹 */
    CHINESE_LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万", Rule.FULL),
    TAIWANESE_THOUSAND("零一二三四五六七八九", "十百千", "萬", Rule.BARE_TEN),
    TAIWANESE_LEGAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬", Rule.FULL),
    /** 十一, 百一, 千二百: no 一 before a unit, no zeros */
    JAPANESE("〇一二三四五六七八九", "十百千", "万", Rule.BARE_UNITS),
    JAPANESE_LEGAL("零壱弐参四五六七八九", "拾百阡", "萬", Rule.NO_ZEROS),
    /** 一〇, 一一, 一〇〇 */
    DIGITS("〇一二三四五六七八九", "", "", Rule.DIGITS),
    TAIWANESE_DIGITS("○一二三四五六七八九", "", "", Rule.DIGITS);

    private enum Rule { DIGITS, DIGITS_FROM_HUNDRED, BARE_TEN, FULL, BARE_UNITS, NO_ZEROS }

    private static final int GROUP = 10_000;

    private final String digits;
    private final String units;
    private final String group;
    private final Rule rule;

    Counting(String digits, String units, String group, Rule rule) {
        this.digits = digits;
        this.units = units;
        this.group = group;
        this.rule = rule;
    }

    String of(int number) {
        if (rule == Rule.DIGITS || rule == Rule.DIGITS_FROM_HUNDRED && number >= 100 || number == 0) {
            return digits(number);
        }
        StringBuilder out = new StringBuilder();
        if (number >= GROUP) {
            out.append(of(number / GROUP)).append(group);
            int rest = number % GROUP;
            if (rest > 0 && rest < 1_000) {
                zero(out);
            }
        }
        four(out, number % GROUP);
        boolean teen = number >= 10 && number < 20 && (rule == Rule.BARE_TEN || rule == Rule.DIGITS_FROM_HUNDRED);
        return teen ? out.substring(1) : out.toString();
    }

    private void zero(StringBuilder out) {
        if (rule != Rule.BARE_UNITS && rule != Rule.NO_ZEROS) {
            out.append(digits.charAt(0));
        }
    }

    /** Writes thousands, hundreds, tens and ones. Several zeros between them are written as one. */
    private void four(StringBuilder out, int number) {
        boolean begun = false;
        boolean gap = false;
        for (int unit = 1_000, place = 3; unit > 0; unit /= 10, place--) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                zero(out);
            }
            if (digit != 1 || place == 0 || rule != Rule.BARE_UNITS) {
                out.append(digits.charAt(digit));
            }
            if (place > 0) {
                out.append(units.charAt(place - 1));
            }
            begun = true;
            gap = false;
        }
    }

    private String digits(int number) {
        StringBuilder out = new StringBuilder();
        for (int left = number; left > 0 || out.length() == 0; left /= 10) {
            out.append(digits.charAt(left % 10));
        }
        return out.reverse().toString();
    }
}

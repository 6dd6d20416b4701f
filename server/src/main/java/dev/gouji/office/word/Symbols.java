package dev.gouji.office.word;

import dev.gouji.office.markup.Element;

/** Characters from fonts of symbols, in which a code stands for what the font draws. */
final class Symbols {

    /** The character for an unknown sign: what a reader without such a font sees. */
    private static final String UNKNOWN = "□";
    /** Such fonts put their signs at U+F020 to U+F0FF, so that they are not letters. */
    private static final int PRIVATE = 0xF000;

    /** Codes and what they look like, alternately. */
    private static final String WINGDINGS = "\u006C●\u006E■\u006F□\u0070□\u0071❑\u0072❒\u0075◆\u0076❖\u0077⬥\u006D❍\u00A1○\u00A4◉\u00A7▪\u00A8◻"
            + "\u00D8➢\u00E0→\u00DF←\u00E1↑\u00E2↓\u00F0⇨\u00FB✘\u00FC✔\u00FD☒\u00FE☑\u0080⓪\u0081①\u0082②\u0083③\u0084④\u0085⑤\u0086⑥\u0087⑦\u0088⑧\u0089⑨\u008A⑩"
            + "\u008B⓿\u008C❶\u008D❷\u008E❸\u008F❹\u0090❺\u0091❻\u0092❼\u0093❽\u0094❾\u0095❿\u004A☺\u0046☞\u00AB★\u00B2✧";
    private static final String WINGDINGS_2 = "\u0050✓\u004F✗\u0052☑\u0051☒\u0054☒\u0053☒\u00A3□\u00A2■\u0098●\u0099◉\u006A⓪\u006B①\u006C②\u006D③\u006E④"
            + "\u006F⑤\u0070⑥\u0071⑦\u0072⑧\u0073⑨\u0074⑩";
    private static final String SYMBOL = "\u00B7•\u002D−\u00B1±\u00B4×\u00B8÷\u00A3≤\u00B3≥\u00B9≠\u00A5∞\u00AE→\u00AC←\u00B0°\u0061α\u0062β\u006Dμ";

    private Symbols() {
    }

    /** The character of {@code <w:sym w:font="Wingdings" w:char="F0FE"/>}. */
    static String of(Element symbol) {
        int code = code(symbol.attribute("w:char").orElse(""));
        String signs = switch (symbol.attribute("w:font").orElse("")) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            case "Symbol" -> SYMBOL;
            default -> "";
        };
        boolean drawn = code >= PRIVATE && code <= PRIVATE + 0xFF;
        if (signs.isEmpty() && !drawn && code > ' ') {
            return String.valueOf((char) code);
        }
        for (int i = 0; i < signs.length(); i += 2) {
            if (signs.charAt(i) == (code & 0xFF)) {
                return signs.substring(i + 1, i + 2);
            }
        }
        return UNKNOWN;
    }

    /** The value of at most four hexadecimal digits; 0 for anything else. */
    private static int code(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length() && digits.length() <= 4; i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}

package dev.gouji.grammar;

/** The entities that portals and Word write, and what they read as. */
final class Entities {

    private static final String[][] NAMED = {{"&nbsp;", "\u00A0"}, {"&ensp;", "\u2002"}, {"&emsp;", "\u2003"}, {"&lt;", "<"},
        {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&ldquo;", "“"}, {"&rdquo;", "”"}};
    private static final int MOST_DIGITS = 6;

    private Entities() {
    }

    /** The text of an entity; an unknown one reads as it is written. */
    static String read(String text, int from, int to) {
        for (String[] entity : NAMED) {
            if (entity[0].length() == to - from && text.regionMatches(true, from, entity[0], 0, to - from)) {
                return entity[1];
            }
        }
        String entity = text.substring(from, to);
        return entity.charAt(1) == '#' ? numbered(entity) : entity;
    }

    /** What &#160; and &#xA0; read as. */
    private static String numbered(String entity) {
        boolean hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
        String digits = entity.substring(hex ? 3 : 2, entity.length() - 1);
        int radix = hex ? 16 : 10;
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return entity;
        }
        int point = Integer.parseInt(digits, radix);
        return Character.isValidCodePoint(point) && point > 0 ? new String(Character.toChars(point)) : entity;
    }
}

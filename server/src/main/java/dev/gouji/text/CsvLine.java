package dev.gouji.text;

import dev.gouji.grammar.CharClass;

/** A line of CSV for spreadsheets. A text that a spreadsheet would run as a formula is made harmless. */
public final class CsvLine {

    /** The byte order mark. Without it at the start of the file, Excel does not read UTF-8. */
    public static final char MARK = '\uFEFF';

    /** Spreadsheets in East Asia also accept full-width signs for formulas. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private CsvLine() {
    }

    /** The line of these values, with its line end. */
    public static String of(Iterable<String> values) {
        StringBuilder line = new StringBuilder();
        String separator = "";
        for (String value : values) {
            line.append(separator).append(quoted(value));
            separator = ",";
        }
        return line.append("\r\n").toString();
    }

    /** The value, in quotes if it needs them. An apostrophe keeps a spreadsheet from running it as a formula. */
    private static String quoted(String value) {
        String shown = visible(value);
        String first = CharClass.trim(shown);
        boolean number = shown.matches("-?[0-9]+(\\.[0-9]+)?");
        boolean formula = !number && !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0
                || !shown.isEmpty() && "\t\r\n".indexOf(shown.charAt(0)) >= 0;
        String safe = formula ? "'" + shown : shown;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The value as {@link Visible} shows it, but with its TABs and line ends: a cell may have several lines. */
    private static String visible(String value) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || "\t\r\n".indexOf(value.charAt(i)) >= 0) {
                out.append(Visible.of(value.substring(from, i)));
                out.append(i < value.length() ? value.substring(i, i + 1) : "");
                from = i + 1;
            }
        }
        return out.toString();
    }
}

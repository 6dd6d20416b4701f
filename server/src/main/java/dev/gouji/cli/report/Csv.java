package dev.gouji.cli.report;

import dev.gouji.grammar.CharClass;
import dev.gouji.text.Visible;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes CSV for spreadsheets: a byte order mark, or Excel misreads UTF-8, and no text that a spreadsheet would run.
 */
public final class Csv {

    /** Spreadsheets in East Asia also accept full-width signs for formulas. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private final Writer out;

    public Csv(OutputStream out, String... header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        row(header);
    }

    public void row(String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write((i == 0 ? "" : ",") + quoted(values[i]));
        }
        out.write("\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    /** Quoted where needed. An apostrophe keeps a spreadsheet from running a text as a formula. */
    static String quoted(String value) {
        String shown = visible(value);
        String first = CharClass.trim(shown);
        boolean number = shown.matches("-?[0-9]+(\\.[0-9]+)?");
        boolean formula = !number && !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0
                || !shown.isEmpty() && "\t\r\n".indexOf(shown.charAt(0)) >= 0;
        String safe = formula ? "'" + shown : shown;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A cell may have several lines; other control characters are removed. */
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

package dev.gouji.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reports that the tests of the server open, and changes of their last total. */
public final class Samples {

    private Samples() {
    }

    /** A report that balances, in TAB cells. */
    public static String right() {
        return read("/dev/gouji/reports/right/2021-tab.txt");
    }

    /** A report that balances, in Markdown tables of the older form. */
    public static String older() {
        return read("/dev/gouji/reports/right/2019-markdown.md");
    }

    /** A report that balances, with tables in HTML. */
    public static String html() {
        return read("/dev/gouji/reports/right/2021-html.md");
    }

    /** The offset of the total of 行政复议 in table 4 of {@link #right()}: the fifth figure after the last 总计 among the column headings. */
    public static int total(String text) {
        int at = text.lastIndexOf("总计");
        for (int figure = 0; figure < 5; figure++) {
            at = text.indexOf('\t', at + 1);
        }
        return at + 1;
    }

    /** The report with that total changed from one digit to {@code figure}. */
    public static String withTotal(String text, String figure) {
        return text.substring(0, total(text)) + figure + text.substring(text.indexOf('\n', total(text)));
    }

    private static String read(String resource) {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

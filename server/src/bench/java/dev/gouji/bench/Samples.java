package dev.gouji.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the benchmarks: reports of the tests, and longer texts made of them. */
final class Samples {

    /** The report that longer texts repeat: tables with one cell per line, and prose. */
    private static final String GROWN = "reports/right/2021-city.txt";

    private Samples() {
    }

    /** A report by its path under the test resources. */
    static String report(String path) {
        try (InputStream in = Samples.class.getResourceAsStream("/dev/gouji/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no report " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text of about this many bytes in UTF-8: a report is repeated, so that tables and prose keep their shares. The last
     * repetition has only as many lines as fit.
     */
    static String grown(int bytes) {
        String report = report(GROWN);
        int each = report.getBytes(StandardCharsets.UTF_8).length;
        StringBuilder text = new StringBuilder(bytes / 2).append(report.repeat(bytes / each));
        int left = bytes % each;
        for (String line : report.split("(?<=\n)")) {
            left -= line.getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            text.append(line);
        }
        return text.toString();
    }
}

package dev.gouji.reading;

import dev.gouji.Lint;
import dev.gouji.Refresh;
import dev.gouji.analysis.Analysis;
import dev.gouji.lint.Finding;
import dev.gouji.report.Cell;
import dev.gouji.report.Masthead;
import dev.gouji.report.Report;
import dev.gouji.report.Table;
import dev.gouji.surface.CellValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One report for each kind of fault that the reading once had, the smallest that shows it: a file's name says the kind.
 * After {@code ====} follows what a careful reader reads there: head, form and figures, and the findings about them
 * with their lines.
 */
class KnownFaultsTest {

    private static final String EXPECTED = "====\n";
    /** Sections, tables, figures, prose against tables, and leftovers: what hangs on the reading. */
    private static final Pattern OF_READING = Pattern.compile("GJ[12347]\\d\\d");

    static Stream<Path> faults() throws IOException {
        try (Stream<Path> files = Files.list(Refresh.resource("reading/faults"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRead(Path file) throws IOException {
        String text = Files.readString(file).split("(?m)^" + EXPECTED)[0];
        Refresh.compare(file, text + EXPECTED + String.join("\n", read(text)) + "\n");
    }

    private static List<String> read(String text) {
        Analysis analysis = Lint.analysis(text);
        Report report = analysis.report();
        List<String> lines = new ArrayList<>(head(report.masthead()));
        report.tables().forEach(table -> lines.add("form " + table.id() + " " + table.form()));
        report.tables().forEach(table -> lines.addAll(figures(table)));
        for (Finding finding : analysis.findings()) {
            if (OF_READING.matcher(finding.rule().code()).matches()) {
                lines.add("finding " + finding.rule().code() + " " + line(text, finding.span().start()));
            }
        }
        return lines;
    }

    private static List<String> head(Masthead head) {
        return List.of("title " + or(head.title()), "organisation " + or(head.organisation()), "year " + or(head.year()),
                "period " + or(head.period().map(p -> Masthead.day(p.from()).orElseThrow() + " " + Masthead.day(p.to()).orElseThrow())));
    }

    private static String or(Optional<?> known) {
        return known.isPresent() ? known.get().toString() : "-";
    }

    private static List<String> figures(Table table) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        for (Cell cell : table.cells().values()) {
            String row = table.id() + ":" + cell.address().row();
            rows.computeIfAbsent(row, r -> new StringBuilder(r + " =")).append(' ').append(figure(cell.value()));
        }
        return rows.values().stream().map(StringBuilder::toString).toList();
    }

    private static String figure(CellValue value) {
        return value.kind() == CellValue.Kind.BLANK ? "." : value.number().map(Object::toString).orElse("?");
    }

    private static long line(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}

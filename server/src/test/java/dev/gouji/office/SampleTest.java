package dev.gouji.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gouji.Lint;
import dev.gouji.analysis.Analysis;
import dev.gouji.form.CellAddress;
import dev.gouji.grammar.Block;
import dev.gouji.grammar.SyntaxTree;
import dev.gouji.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads office files of other producers: a folder of .docx and .html files, each with its expected figures in
 * {@code NAME.expected.json}, in the folder or next to it. -Dgouji.samples names the folder; the default lies beside the checkout.
 * Without the folder the tests are skipped.
 */
class SampleTest {

    private static final Path FOLDER = Path.of(System.getProperty("gouji.samples",
            Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "seeds", "office").toString()));

    @Test
    void everyFigureIsReadAsExpected() throws IOException {
        for (Path file : files("")) {
            JsonObject expected = expected(file);
            if (!expected.has("tables")) {
                continue;
            }
            Report report = analysis(file).report();
            Map<String, String> read = new TreeMap<>();
            Map<String, String> expectedFigures = new TreeMap<>();
            for (Map.Entry<String, JsonElement> table : expected.getAsJsonObject("tables").entrySet()) {
                table.getValue().getAsJsonObject().asMap().forEach((cell, figure) -> {
                    CellAddress address = address(table.getKey(), cell, report);
                    expectedFigures.put(table.getKey() + ":" + cell, figure.isJsonNull() ? "" : plain(figure.getAsBigDecimal()));
                    read.put(table.getKey() + ":" + cell, report.cell(address).flatMap(c -> c.value().number()).map(SampleTest::plain).orElse(""));
                });
            }
            assertEquals(expectedFigures, read, file.toString());
            assertTrue(!expectedFigures.isEmpty(), file.toString());
            assertEquals(expected.getAsJsonArray("sections").size(), report.sections().size(), file.toString());
            assertEquals(expected.get("year").isJsonNull() ? Optional.empty() : Optional.of(expected.get("year").getAsInt()),
                    report.masthead().year(), file.toString());
        }
    }

    /** The file has a row for each feature of Word; expected is the text of the final version. */
    @Test
    void everyFeatureIsReadAsExpected() throws IOException {
        for (Path file : files("features.docx")) {
            Map<String, String> read = new LinkedHashMap<>();
            for (List<String> row : rows(document(file).text())) {
                read.put(row.get(0), row.size() > 1 ? row.get(1) : "");
            }
            expected(file).asMap().forEach((feature, text) -> assertEquals(text.getAsString().replaceAll("[|\\s]", ""),
                    read.getOrDefault(feature, "no such row").replaceAll("[\\s\u00A0]", ""), feature));
            assertTrue(!read.containsKey("deleted-row"));
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (Block block : SyntaxTree.parse(text).blocks()) {
            if (block instanceof Block.Row row) {
                row.cells().forEach(c -> rows.get(rows.size() - 1).add(c.inside().of(text)));
            } else if (!rows.get(rows.size() - 1).isEmpty()) {
                rows.add(new ArrayList<>());
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Row and column are separated by the first slash that gives an address of the report; other slashes belong to a name. */
    private static CellAddress address(String table, String cell, Report report) {
        for (int slash = cell.indexOf('/'); slash >= 0; slash = cell.indexOf('/', slash + 1)) {
            CellAddress address = new CellAddress(table, cell.substring(0, slash), cell.substring(slash + 1));
            if (report.cell(address).isPresent()) {
                return address;
            }
        }
        return new CellAddress(table, cell, "");
    }

    static Analysis analysis(Path file) throws IOException {
        return Lint.analysis(document(file).text());
    }

    static OfficeDocument document(Path file) throws IOException {
        Opened opened = Docx.open(Files.readAllBytes(file));
        return ((Opened.Document) opened).document();
    }

    /** The reports of the folder whose names end with {@code end}; the test is skipped if the folder does not exist. */
    static List<Path> files(String end) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no samples of office files in " + FOLDER + "; name a folder with -Dgouji.samples=…");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(end) && (f.toString().endsWith(".docx") || f.toString().endsWith(".html")))
                    .filter(f -> Files.exists(answer(f))).sorted().toList();
        }
    }

    private static Path answer(Path file) {
        String name = file.getFileName().toString();
        String answer = name.substring(0, name.indexOf('.')) + ".expected.json";
        Path beside = file.resolveSibling(answer);
        return Files.exists(beside) ? beside : file.getParent().resolveSibling(answer);
    }

    private static JsonObject expected(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(answer(file))).getAsJsonObject();
    }
}
